//! The program: arguments in, exit code out. All it does stands in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    zharia::cli::run()
}
