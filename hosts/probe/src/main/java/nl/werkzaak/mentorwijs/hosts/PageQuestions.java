package nl.werkzaak.mentorwijs.hosts;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkzaak.mentorwijs.io.page.PageForm;
import nl.werkzaak.mentorwijs.io.page.PageKind;
import nl.werkzaak.mentorwijs.io.page.PageSubject;
import nl.werkzaak.mentorwijs.io.page.TrainingPage;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;

/** Every document for people: of the canonical training, and of one in so many variants of the suite. */
final class PageQuestions {

    /** Pages take longer than reports. */
    private static final int ONE_IN = 100;

    private PageQuestions() {}

    static void ask(SuiteFolder suite, Answers answers) {
        pages("canonical", answers, () -> Optional.of(PageSubject.canonical()));
        for (SuiteFolder.SuiteFile document : suite.variants(ONE_IN)) {
            pages(
                    document.name(),
                    answers,
                    () -> PageSubject.of(Mentorwijs.standard().review(document.name(), document.readVariant())));
        }
    }

    private static void pages(String name, Answers answers, Callable<Optional<PageSubject>> subject) {
        for (PageKind kind : PageKind.values()) {
            for (PageForm form : PageForm.values()) {
                for (Locale language : CatalogueQuestions.LANGUAGES) {
                    answers.keep(
                            String.join(" ", name, kind.id(), form.id(), language.toString()),
                            () -> subject.call()
                                    .filter(known -> kind.isOfTheCanonicalTraining() || !name.equals("canonical"))
                                    .map(known -> TrainingPage.of(kind, known, language)
                                            .text(form))
                                    .orElse("no page"));
                }
            }
        }
    }
}
