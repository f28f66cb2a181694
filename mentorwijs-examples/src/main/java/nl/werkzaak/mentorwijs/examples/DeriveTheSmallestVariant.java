package nl.werkzaak.mentorwijs.examples;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantDerivation;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.report.ComparisonReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.Training;

/** In what does my training differ from Mentorwijs, and what is the least that I have to write down? */
public final class DeriveTheSmallestVariant {

    private DeriveTheSmallestVariant() {}

    /**
     * Prints the answer.
     *
     * @param arguments  none
     */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Training canonical = MentorwijsCatalogue.canonical().getTraining();
        Homework homework = canonical.getHomework().get(0).withDuration(Duration.ofMinutes(45));
        Training ours = canonical.withId(Id.of("ons-mentorwijs")).withHomework(homework);

        Comparison comparison = Comparison.of(canonical, ours);
        out.println(
                ComparisonReport.of("text", ReportOptions.in(Locale.ENGLISH)).write(comparison));
        out.print(Formats.yaml().writer().text(VariantDerivation.standard().derive(ours)));
    }
}
