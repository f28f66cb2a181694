package nl.werkzaak.mentorwijs.io.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import nl.werkzaak.mentorwijs.io.internal.shape.ListShape;
import nl.werkzaak.mentorwijs.io.internal.shape.ObjectShape;
import nl.werkzaak.mentorwijs.io.internal.shape.Shape;
import nl.werkzaak.mentorwijs.io.internal.shape.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private static final List<String> NAMES =
            List.of("sessions", "learningGoals", "id", "homework", "indications", "inclusive-work-climate");

    @ParameterizedTest
    @CsvSource({
        "sesions,sessions",
        "sessoins,sessions",
        "Sessions,sessions",
        "learning_goals,learningGoals",
        "learning goal,learningGoals",
        "ID,id",
        "home-work,homework",
        "inclusive-climate,",
        "inclusive-wurk-clomete,inclusive-work-climate",
        "inclusive-wurk-clumete-,inclusive-work-climate",
        "inclosove-wurk-clomete,",
        "idd,id",
        "iddd,",
        "iq,",
        "x,",
        "sessies,sessions",
        "'',"
    })
    void findsTheNearestNameThatIsNearEnough(String written, String meant) {
        assertThat(new Suggestions().nearest(written, NAMES).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"bijeenkomsten,sessions", "Huiswerk,homework", "leer-doelen,learningGoals", "naam,", "doelgroepen,"})
    void takesADutchWordForTheNameThatItStandsForWhereThatNameExists(String written, String meant) {
        assertThat(new Suggestions().nearest(written, NAMES).orElse(null)).isEqualTo(meant);
    }

    @Test
    void knowsADutchWordForNamesThatExist() {
        ResourceBundle names =
                ResourceBundle.getBundle("nl.werkzaak.mentorwijs.io.internal.explain.DutchNames", Locale.ROOT);
        Set<String> properties = new TreeSet<>();
        gather(Shapes.variant(), properties);

        assertThat(names.keySet()).allSatisfy(word -> assertThat(properties).contains(names.getString(word)));
    }

    @Test
    void looksNoFurtherThanSixtyFourCharacters() {
        String longest = "x".repeat(64);

        assertThat(new Suggestions().nearest(longest, List.of(longest + "y"))).contains(longest + "y");
        assertThat(new Suggestions().nearest(longest + "z", List.of(longest + "y")))
                .isEmpty();
    }

    @Test
    void takesTheFirstOfTwoThatAreEquallyNear() {
        assertThat(new Suggestions().nearest("sessiona", List.of("sessionb", "sessionc")))
                .contains("sessionb");
        assertThat(new Suggestions().nearest("sessiona", List.of("sessibbb", "sessionc", "sesssion")))
                .contains("sessionc");
    }

    @Test
    void saysNoMoreOnceItHasBeenAskedTooOften() {
        Suggestions suggestions = new Suggestions();
        for (int i = 0; i < 1_000; i++) {
            assertThat(suggestions.nearest("sesions", NAMES)).isPresent();
        }

        assertThat(suggestions.nearest("sesions", NAMES)).isEmpty();
    }

    private static void gather(Shape shape, Set<String> names) {
        if (shape instanceof ListShape list) {
            gather(list.item(), names);
        } else if (shape instanceof ObjectShape object) {
            object.properties().forEach(property -> {
                names.add(property.name());
                gather(property.shape(), names);
            });
        }
    }
}
