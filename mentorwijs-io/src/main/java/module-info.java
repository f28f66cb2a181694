/** Formats in and formats out: documents read with their findings, values written. */
module nl.werkzaak.mentorwijs.io {
    requires transitive nl.werkzaak.mentorwijs.model;
    requires nl.werkzaak.mentorwijs.catalogue;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.core;
    requires org.snakeyaml.engine;
    requires static org.immutables.value.annotations;
    requires static java.compiler;

    exports nl.werkzaak.mentorwijs.io;

    uses nl.werkzaak.mentorwijs.io.DocumentFormat;

    provides nl.werkzaak.mentorwijs.io.DocumentFormat with
            nl.werkzaak.mentorwijs.io.json.JsonFormat,
            nl.werkzaak.mentorwijs.io.yaml.YamlFormat;
}
