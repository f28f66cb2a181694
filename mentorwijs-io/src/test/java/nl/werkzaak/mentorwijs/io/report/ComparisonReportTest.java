package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Golden
class ComparisonReportTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final Comparison SAME = Comparison.of(CANONICAL, CANONICAL);

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsPeopleWhatDiffersBySection(String language) throws IOException {
        ComparisonReport report = ComparisonReport.of("text", ReportOptions.in(Locale.forLanguageTag(language)));

        GoldenReport.assertMatches("comparison_" + language + ".txt", report.write(comparison()));
        GoldenReport.assertMatches("comparison-same_" + language + ".txt", report.write(SAME));
    }

    @Test
    void tellsProgramsWhatDiffers() throws IOException {
        GoldenReport.assertMatches(
                "comparison.json",
                ComparisonReport.of("json", ReportOptions.in(Locale.ENGLISH)).write(comparison()));
        GoldenReport.assertMatches(
                "comparison-same.json",
                ComparisonReport.of("json", ReportOptions.in(Locale.ENGLISH)).write(SAME));
    }

    private static Comparison comparison() throws IOException {
        return Comparison.of(
                CANONICAL,
                Reviews.of("afwijkend.yaml", ReadOptions.standard()).training().orElseThrow());
    }
}
