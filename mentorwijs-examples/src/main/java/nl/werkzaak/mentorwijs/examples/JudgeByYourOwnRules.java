package nl.werkzaak.mentorwijs.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;

/** How is a variant judged by the rules of an organisation too? */
public final class JudgeByYourOwnRules {

    private static final String RULES = """
            schemaVersion: "1.0"
            rules:
              - id: rivierenland:huiswerk
                class: DESCRIBED
                light: RED
                basis: ORGANISATION
                condition: { kind: ELEMENTS_FEWER_THAN, list: HOMEWORK, number: 2 }
                literature: [ "Kwaliteitskader Rivierenland 2026, punt 4" ]
                message:
                  nl: "Het aantal huiswerkopdrachten is {number}. Wij vragen er minstens {limit}."
                  en: "The number of homework assignments is {number}. We ask at least {limit}."
            """;
    private static final String VARIANT = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: mentorwijs-haven
            version: "0.1.0"
            """;

    private JudgeByYourOwnRules() {}

    /**
     * Prints the answer.
     *
     * @param arguments  none
     */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        List<FidelityRule> rules = new ArrayList<>();
        Formats.yaml().reader(Companion.RULES).map(reader -> reader.read(RULES)).ifPresent(read -> {
            read.findings().forEach(finding -> out.println(finding.place() + " " + finding.message(Locale.ENGLISH)));
            read.value().ifPresent(list -> rules.addAll(list.rules()));
        });

        Review review = Mentorwijs.standard()
                .withRules(rules)
                .review("haven.yaml", Formats.yaml().reader().read(VARIANT));

        review.findings().forEach(finding -> out.println(finding.message(Locale.ENGLISH)));
        review.fidelity().ifPresent(fidelity -> out.println(fidelity.overallByBasis()));
    }
}
