package nl.werkzaak.mentorwijs.hosts;

import java.nio.file.Path;

/** A part of the library that an application can use, with the questions that are asked of it. */
enum Subject {
    /** Each document of the conformance suite, with all that is found in it. */
    DOCUMENTS {
        @Override
        void ask(SuiteFolder suite, Answers answers) {
            suite.documents().forEach(document -> answers.keep(document.name(), () -> Texts.of(document.read())));
        }
    },
    /** The canonical catalogue, its views and its schemas. */
    CATALOGUE {
        @Override
        void ask(SuiteFolder suite, Answers answers) {
            CatalogueQuestions.ask(answers);
        }
    },
    /** Variants in every format that can be written. */
    WRITING {
        @Override
        void ask(SuiteFolder suite, Answers answers) {
            WritingQuestions.ask(suite, answers);
        }
    },
    /** Every report, in both languages. */
    REPORTS {
        @Override
        void ask(SuiteFolder suite, Answers answers) {
            ReportQuestions.ask(suite, answers);
        }
    },
    /** Every document for people, in both languages. */
    PAGES {
        @Override
        void ask(SuiteFolder suite, Answers answers) {
            PageQuestions.ask(suite, answers);
        }
    };

    abstract void ask(SuiteFolder suite, Answers answers);

    Path fileIn(Path folder) {
        return folder.resolve(name() + ".answers");
    }
}
