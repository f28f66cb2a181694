/** The types of the training Mentorwijs and what must hold of them; knows no file, no format and no catalogue. */
@SuppressWarnings("module") // The modules that see its internals are compiled after it.
module nl.werkzaak.mentorwijs.model {
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jdk8;
    requires static tools.jackson.databind;
    requires static org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static java.compiler;

    exports nl.werkzaak.mentorwijs.model.binding;
    exports nl.werkzaak.mentorwijs.model.constraint;
    exports nl.werkzaak.mentorwijs.model.text;
    exports nl.werkzaak.mentorwijs.model.provenance;
    exports nl.werkzaak.mentorwijs.model.training;
    exports nl.werkzaak.mentorwijs.model.variant;
    exports nl.werkzaak.mentorwijs.model.acceptance;
    exports nl.werkzaak.mentorwijs.model.finding;
    exports nl.werkzaak.mentorwijs.model.internal to
            nl.werkzaak.mentorwijs.catalogue,
            nl.werkzaak.mentorwijs.io;

    opens nl.werkzaak.mentorwijs.model.text to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens nl.werkzaak.mentorwijs.model.provenance to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens nl.werkzaak.mentorwijs.model.training to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens nl.werkzaak.mentorwijs.model.variant to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens nl.werkzaak.mentorwijs.model.acceptance to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
