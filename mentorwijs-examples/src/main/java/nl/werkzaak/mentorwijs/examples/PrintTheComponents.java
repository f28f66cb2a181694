package nl.werkzaak.mentorwijs.examples;

import java.io.PrintStream;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;

/** What are the active components, and where do the sources say so? */
public final class PrintTheComponents {

    private PrintTheComponents() {}

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
        for (ActiveComponent component : catalogue.getTraining().getActiveComponents()) {
            List<Citation> citations = catalogue.citationsOf(Address.parse("activeComponents/" + component.getId()));
            out.println(component.getLabel().dutch());
            citations.forEach(citation -> out.println(
                    "    " + citation.getSource() + ", line " + citation.getLine() + ": " + citation.getPhrase()));
        }
    }
}
