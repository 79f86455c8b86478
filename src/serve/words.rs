//! What the preview says in browsers, in three languages side by side.

use crate::base::lang::Phrase;

pub(super) const FOREIGN: Phrase = Phrase {
    kk: "Алдын ала қарау тек осы компьютердегі мекенжаймен ашылады: http://127.0.0.1 немесе http://localhost.",
    ru: "Предпросмотр открывается только по адресу этого компьютера: http://127.0.0.1 или http://localhost.",
    en: "The preview opens only at an address of this machine: http://127.0.0.1 or http://localhost.",
};
pub(super) const PREVIEW: Phrase =
    Phrase { kk: "Алдын ала қарау", ru: "Предпросмотр", en: "Preview" };
pub(super) const ONLY_HERE: Phrase = Phrase {
    kk: "Бұл сайттарды тек осы компьютерден көруге болады. Мұнда оқырмандар әлі көрмейтін жобалар, жарияланатын уақыты келмеген және эмбарго қойылған материалдар да бар.",
    ru: "Эти сайты видны только с этого компьютера. Здесь есть и то, чего читатели ещё не видят: черновики, материалы, время публикации которых не наступило, и материалы под эмбарго.",
    en: "These sites can be seen from this machine only. They hold what readers do not see yet, too: drafts, what is scheduled, what is under embargo.",
};
pub(super) const SITES: Phrase = Phrase { kk: "Сайттар", ru: "Сайты", en: "Sites" };
pub(super) const NO_SITES: Phrase = Phrase {
    kk: "Әзірге көрсететін сайт жоқ. Төмендегі қателерді түзетіңіз: бет өздігінен жаңарады.",
    ru: "Пока нечего показать. Исправьте ошибки ниже: страница обновится сама.",
    en: "There is no site to show yet. Mend the mistakes below: this page loads itself again.",
};
pub(super) const NO_FINDINGS: Phrase =
    Phrase {
        kk: "Қате табылмады.", ru: "Ошибок не найдено.", en: "No mistakes were found."
    };
pub(super) const FINDINGS: Phrase = Phrase { kk: "Табылғаны", ru: "Найдено", en: "Found" };
pub(super) const BROKEN_PAGE: Phrase = Phrase {
    kk: "Бұл бетті жасау мүмкін болмады. Себебі төменде айтылған: түзетсеңіз, бет өздігінен ашылады.",
    ru: "Эту страницу не удалось создать. Причина названа ниже: исправьте её, и страница откроется сама.",
    en: "This page could not be made. Mend what is told below, and it opens by itself.",
};
pub(super) const TROUBLE: Phrase = Phrase {
    kk: "Файлдар оқылмады, сондықтан сайттар бұрынғы күйінде көрсетілген: {error}",
    ru: "Файлы не удалось прочитать, поэтому сайты показаны в прежнем виде: {error}",
    en: "The files could not be read, so the sites are shown as they were: {error}",
};
pub(super) const STOPPED: Phrase = Phrase {
    kk: "Баптауларда немесе безендіруде қате бар, сондықтан сайттар бұрынғы күйінде көрсетілген.",
    ru: "В настройках или оформлении есть ошибка, поэтому сайты показаны в прежнем виде.",
    en: "The settings or the theme have a mistake, so the sites are shown as they were.",
};
pub(super) const AS_BEFORE: Phrase = Phrase {
    kk: "Бұл бет қателікке дейінгі күйінде көрсетілген.",
    ru: "Эта страница показана в том виде, какой была до ошибки.",
    en: "This page is shown as it was before the mistake.",
};
pub(super) const COUNTS: Phrase = Phrase {
    kk: "Қате: {errors}, ескерту: {warnings}, ескертпе: {notes}",
    ru: "Ошибки: {errors}, предупреждения: {warnings}, примечания: {notes}",
    en: "Errors: {errors}, warnings: {warnings}, notes: {notes}",
};
pub(super) const MORE: Phrase = Phrase {
    kk: "Тағы {n}. Толық тізімді zharia check көрсетеді.",
    ru: "Ещё {n}. Полный список покажет zharia check.",
    en: "And {n} more. The whole list: zharia check.",
};
pub(super) const SHOW: Phrase = Phrase { kk: "Көрсету", ru: "Показать", en: "Show" };
pub(super) const HIDE: Phrase = Phrase { kk: "Жасыру", ru: "Скрыть", en: "Hide" };
pub(super) const SHOULD_BE: Phrase = Phrase { kk: "Дұрысы", ru: "Должно быть", en: "Should be" };
pub(super) const PAGE: Phrase = Phrase { kk: "Бет", ru: "Страница", en: "Page" };
pub(super) const LOST: Phrase = Phrase {
    kk: "Алдын ала қарау тоқтатылған: zharia serve пәрменін қайта іске қосыңыз.",
    ru: "Предпросмотр остановлен: запустите zharia serve снова.",
    en: "The preview has stopped: run zharia serve again.",
};

// What stands above pages, in the language of the page.
pub(super) const DRAFT: Phrase = Phrase {
    kk: "Алдын ала қарау. Бұл бет — жоба: оқырмандар оны көрмейді.",
    ru: "Предпросмотр. Эта страница — черновик: читатели её не видят.",
    en: "Preview. This page is a draft: readers do not see it.",
};
pub(super) const SCHEDULED: Phrase = Phrase {
    kk: "Алдын ала қарау. Оқырмандар бұл бетті әлі көрмейді. Жарияланатын уақыты: {time}.",
    ru: "Предпросмотр. Читатели ещё не видят эту страницу. Время публикации: {time}.",
    en: "Preview. Readers do not see this page yet. Time of publication: {time}.",
};
pub(super) const EMBARGOED: Phrase = Phrase {
    kk: "Алдын ала қарау. Бұл бетке эмбарго қойылған: мазмұнын жария етпеңіз. Эмбарго аяқталатын уақыт: {time}.",
    ru: "Предпросмотр. Эта страница под эмбарго: не разглашайте её содержание. Время снятия эмбарго: {time}.",
    en: "Preview. This page is under embargo: do not disclose what it says. The embargo ends: {time}.",
};
pub(super) const HOLDS_UNPUBLISHED: Phrase = Phrase {
    kk: "Алдын ала қарау. Бұл бетте оқырмандар әлі көрмейтін материалдар бар: {n}.",
    ru: "Предпросмотр. На этой странице есть материалы, которых читатели ещё не видят: {n}.",
    en: "Preview. This page names items that readers do not see yet: {n}.",
};
