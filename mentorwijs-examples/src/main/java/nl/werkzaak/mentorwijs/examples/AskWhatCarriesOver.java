package nl.werkzaak.mentorwijs.examples;

import java.io.PrintStream;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceCarryOver;
import nl.werkzaak.mentorwijs.catalogue.framework.Completeness;
import nl.werkzaak.mentorwijs.catalogue.framework.Crosswalk;
import nl.werkzaak.mentorwijs.catalogue.framework.ItemAnswer;
import nl.werkzaak.mentorwijs.model.training.Training;

/** Does what was measured later carry over to a variant, and how completely is that variant described? */
public final class AskWhatCarriesOver {

    private AskWhatCarriesOver() {}

    /**
     * Prints the answer.
     *
     * @param arguments  none
     */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Catalogue catalogue = MentorwijsCatalogue.canonical();
        Training variant = catalogue.getTraining().withHomework();

        for (EvidenceCarryOver carryOver : EvidenceCarryOver.of(catalogue.getEvidence(), variant)) {
            out.println(carryOver.item().key() + " " + carryOver.outcome());
        }
        for (Crosswalk framework : catalogue.getCrosswalks()) {
            for (ItemAnswer answer :
                    Completeness.of(framework, variant, List.of()).items()) {
                if (!answer.lost().isEmpty()) {
                    out.println(framework.key() + " " + answer.item().key() + " lost " + answer.lost());
                }
            }
        }
    }
}
