//! Problems of pictures: formats, sizes, what is in a drawing besides the drawing; codes D420–D429.
//!
//! Whether a file is there at all is in `references`.

use super::problems;

problems! {
    /// A picture that can't be published as it is.
    pub enum PictureProblem {
        /// A picture is in a format that not every browser shows.
        PictureFormat { file: String, format: String } = "D420" Error,
        reason {
            kk: "«{file}» суреті {format} түрінде, мұндай суреттер сайтта жарияланбайды",
            ru: "изображение «{file}» сохранено в формате {format}, такие на сайте не публикуются",
            en: "the picture \"{file}\" is in the format {format}, which is not published",
        }
        remedy {
            kk: "Суретті JPEG немесе PNG түрінде қайта сақтаңыз, мысалы: photo.jpg. iPhone суретін өзіңізге поштамен жіберіңіз: ол JPEG түрінде келеді. Сканерленген құжатты PDF түрінде сақтаңыз.",
            ru: "Сохраните изображение в JPEG или PNG, например: photo.jpg. Снимок с iPhone отправьте себе по почте: он придёт в JPEG. Скан документа сохраните в PDF.",
            en: "Save the picture as JPEG or PNG, for example: photo.jpg. Mail a photo from an iPhone to yourself: it arrives as JPEG. Save the scan of a document as PDF.",
        }
        explain {
            kk: "HEIC, TIFF және сирек кездесетін басқа түрлерді әр браузер көрсете бермейді, ал түсірілген жер мен камера туралы деректерді бағдарлама мұндай файлдан өшіре алмайды. iPhone камерасының баптауларында «Форматтар» бөлімінен «Ең үйлесімді» дегенді таңдаңыз, сонда суреттер бірден JPEG түрінде сақталады. Файлдың кеңейтімін өзгерту жеткіліксіз: түрі мазмұнынан анықталады.",
            ru: "HEIC, TIFF и другие редкие форматы показывает не каждый браузер, а сведения о месте съёмки и камере программа из такого файла удалить не может. В настройках камеры iPhone выберите «Форматы» → «Наиболее совместимые», и снимки сразу будут сохраняться в JPEG. Сменить расширение файла недостаточно: формат определяется по содержимому.",
            en: "HEIC, TIFF and other rare formats are not shown by every browser, and the program can't remove from such a file what it tells of the place and the camera. In the camera settings of an iPhone choose Formats, Most Compatible, and photos are saved as JPEG at once. To change the ending of the file's name is not enough: the format is told by the content.",
        }
        /// A picture has too many pixels.
        PictureTooLarge { file: String, width: String, height: String } = "D421" Error,
        reason {
            kk: "«{file}» суреті тым үлкен: {width} × {height} пиксель",
            ru: "изображение «{file}» слишком большое: {width} × {height} пикселей",
            en: "the picture \"{file}\" is too large: {width} × {height} pixels",
        }
        remedy {
            kk: "Суретті кішірейтіп, қайта сақтаңыз: ені 2000 пиксель болса жеткілікті.",
            ru: "Уменьшите изображение и сохраните заново: достаточно ширины 2000 пикселей.",
            en: "Make the picture smaller and save it again: a width of 2000 pixels is enough.",
        }
        explain {
            kk: "Сайттағы сурет ені 1600 пиксельден аспайды, сондықтан одан көп үлкен суреттің пайдасы жоқ, ал оны өңдеуге бірнеше гигабайт жад қажет. Бір суретте 100 миллион пиксельден, бір қабырғасында 30 000 пиксельден артық болмауы керек. Фотоаппараттың кез келген суреті бұл шекке сыяды.",
            ru: "Изображения на сайте не шире 1600 пикселей, поэтому от намного большего нет пользы, а на его обработку уходят гигабайты памяти. В одном изображении может быть не больше 100 миллионов пикселей, по одной стороне — не больше 30 000. Снимок любого фотоаппарата в эти пределы помещается.",
            en: "Pictures on a site are at most 1600 pixels wide, so one that is far larger is of no use, and to work with it takes gigabytes of memory. A picture may have 100 million pixels at most, and 30,000 on one side. The photo of any camera is within these bounds.",
        }
        /// A drawing is heavy.
        DrawingHeavy { file: String, size: u64, limit: u64 } = "D422" Warning,
        reason {
            kk: "«{file}» сызбасының көлемі {size} КБ, шегі – {limit} КБ",
            ru: "рисунок «{file}» занимает {size} КБ, допустимо {limit} КБ",
            en: "the drawing \"{file}\" has {size} KB, the limit is {limit} KB",
        }
        remedy {
            kk: "Файлды редакторда «Оңтайландырылған SVG» ретінде қайта экспорттаңыз немесе суреттің PNG нұсқасын беріңіз: бағдарлама оны өзі кішірейтеді.",
            ru: "Экспортируйте файл из редактора как «Оптимизированный SVG» или дайте рисунок в PNG: его программа уменьшит сама.",
            en: "Export the file as optimised SVG from the editor, or give the picture as PNG: the program makes that smaller by itself.",
        }
        explain {
            kk: "Фотосуреттерді бағдарлама бірнеше өлшемде қайта жасайды, ал SVG сол қалпында жіберіледі. Ауыр сызба баяу желідегі телефонда ұзақ ашылады. Көбіне артық салмақ – сызбаның ішіне салынған фотосурет пен қаріптер.",
            ru: "Фотографии программа пересоздаёт в нескольких размерах, а SVG уходит как есть. Тяжёлый рисунок долго открывается на телефоне с медленной связью. Чаще всего лишний вес дают вложенные в рисунок фотографии и шрифты.",
            en: "Photos are made anew in several sizes, an SVG goes out as it is. A heavy drawing opens slowly on a phone. Most often the weight is that of photos and fonts inside the drawing.",
        }
        /// Both languages show the same infographic.
        GraphicShared { file: String } = "D423" Warning,
        reason {
            kk: "«{file}» инфографикасы екі тілде бірдей",
            ru: "инфографика «{file}» одна и та же на двух языках",
            en: "both languages show the same infographic \"{file}\"",
        }
        remedy {
            kk: "Суреттің осы тілдегі нұсқасын қалтаға қосып, graphic өрісіне соның атын жазыңыз, мысалы: graphic.ru.svg.",
            ru: "Добавьте в папку рисунок на этом языке и впишите его имя в поле graphic, например: graphic.ru.svg.",
            en: "Add the picture in this language to the folder, and write its name into the field graphic, for example: graphic.ru.svg.",
        }
        explain {
            kk: "Инфографикадағы жазулар – мәтіннің бір бөлігі, оны оқырман өз тілінде оқуы керек. Суретте сөз мүлде болмаса, бірдей файлдың екі көшірмесін екі атпен қойыңыз.",
            ru: "Подписи на инфографике — часть текста, читатель должен видеть их на своём языке. Если слов на рисунке нет вовсе, положите две копии файла под двумя именами.",
            en: "The words in an infographic are part of the text, and readers should have them in their language. If it has no words at all, put two copies of the file under two names.",
        }
    }
}
