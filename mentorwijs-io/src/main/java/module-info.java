/** Formats in and formats out: documents read with their findings, values written. */
module nl.werkzaak.mentorwijs.io {
    requires transitive nl.werkzaak.mentorwijs.model;
    requires transitive nl.werkzaak.mentorwijs.catalogue;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires org.apache.commons.csv;
    requires org.apache.commons.text;
    requires org.snakeyaml.engine;
    requires java.xml;
    requires static org.commonmark;
    requires static org.commonmark.ext.gfm.tables;
    requires static org.dhatim.fastexcel;
    requires static org.immutables.value.annotations;
    requires static java.compiler;

    exports nl.werkzaak.mentorwijs.io;
    exports nl.werkzaak.mentorwijs.io.calendar;
    exports nl.werkzaak.mentorwijs.io.format;
    exports nl.werkzaak.mentorwijs.io.page;
    exports nl.werkzaak.mentorwijs.io.report;
    exports nl.werkzaak.mentorwijs.io.review;

    opens nl.werkzaak.mentorwijs.io.calendar to
            nl.werkzaak.mentorwijs.model;
    opens nl.werkzaak.mentorwijs.io.course to
            nl.werkzaak.mentorwijs.model;
    opens nl.werkzaak.mentorwijs.io.csv to
            nl.werkzaak.mentorwijs.model;
    opens nl.werkzaak.mentorwijs.io.page to
            nl.werkzaak.mentorwijs.model;
    opens nl.werkzaak.mentorwijs.io.report.internal to
            nl.werkzaak.mentorwijs.model;
    opens nl.werkzaak.mentorwijs.io.review to
            nl.werkzaak.mentorwijs.model;
    opens nl.werkzaak.mentorwijs.io.report.json to
            tools.jackson.databind;

    uses nl.werkzaak.mentorwijs.io.DocumentFormat;
    uses nl.werkzaak.mentorwijs.io.WritableFormat;
    uses nl.werkzaak.mentorwijs.io.report.ReportFormat;

    provides nl.werkzaak.mentorwijs.io.DocumentFormat with
            nl.werkzaak.mentorwijs.io.json.JsonFormat,
            nl.werkzaak.mentorwijs.io.json.NdjsonFormat,
            nl.werkzaak.mentorwijs.io.xlsx.XlsxFormat,
            nl.werkzaak.mentorwijs.io.yaml.YamlFormat;
    provides nl.werkzaak.mentorwijs.io.WritableFormat with
            nl.werkzaak.mentorwijs.io.course.CourseFormat,
            nl.werkzaak.mentorwijs.io.csv.CsvFormat;
    provides nl.werkzaak.mentorwijs.io.report.ReportFormat with
            nl.werkzaak.mentorwijs.io.report.json.JsonReportFormat,
            nl.werkzaak.mentorwijs.io.report.json.NdjsonReportFormat,
            nl.werkzaak.mentorwijs.io.report.junit.JUnitReportFormat,
            nl.werkzaak.mentorwijs.io.report.matrix.CsvReportFormat,
            nl.werkzaak.mentorwijs.io.report.matrix.MarkdownReportFormat,
            nl.werkzaak.mentorwijs.io.report.sarif.SarifReportFormat,
            nl.werkzaak.mentorwijs.io.report.text.MatrixReportFormat,
            nl.werkzaak.mentorwijs.io.report.text.TextReportFormat;
}
