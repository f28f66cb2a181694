package nl.werkzaak.mentorwijs.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkzaak.mentorwijs.io.internal.shape.ListShape;
import nl.werkzaak.mentorwijs.io.internal.shape.ObjectShape;
import nl.werkzaak.mentorwijs.io.internal.shape.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

    private final Columns once = Columns.of(Shapes.variant(), true);
    private final Columns sessions = Columns.of(element("sessions"), false);

    @Test
    void areOneForEachValueAndForEachLanguageOfAText() {
        assertThat(sessions.in(List.of("nl", "en")))
                .extracting(Column::name)
                .containsExactly(
                        "number",
                        "title.nl",
                        "title.en",
                        "duration",
                        "topics.nl",
                        "topics.en",
                        "components",
                        "targetGroups");
        assertThat(sessions.in(List.of("nl")))
                .filteredOn(Column::isInList)
                .extracting(Column::list)
                .containsExactly("topics", "components", "targetGroups");
    }

    @Test
    void areOneForEachListThatHasASheetOfItsOwn() {
        assertThat(once.in(List.of("nl")))
                .extracting(Column::name)
                .contains("id", "variantOf.id", "variantOf.version", "name.nl", "goal.text.nl", "setting.workplace")
                .contains("sessions", "goal.subGoals", "homework");
        assertThat(once.in(List.of("nl")))
                .filteredOn(column -> column.kind() == Column.Kind.LIST)
                .extracting(Column::name)
                .contains("sessions", "goal.subGoals")
                .doesNotContain("id", "name.nl");
    }

    @ParameterizedTest
    @CsvSource({
        "number,VALUE,0",
        "title.nl,TEXT,0",
        "title.fr-BE,TEXT,0",
        "title.nl+1,TEXT,1",
        "title.nl+999,TEXT,999",
        "number+2,VALUE,2",
        "topics.nl,TEXT,0",
        "components,VALUE,0"
    })
    void areFoundByTheirNames(String name, Column.Kind kind, int piece) {
        assertThat(sessions.byName(name)).hasValueSatisfying(column -> {
            assertThat(column.name()).isEqualTo(name);
            assertThat(column.kind()).isEqualTo(kind);
            assertThat(column.piece()).isEqualTo(piece);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title",
                "title.",
                ".nl",
                "nl",
                "number.nl",
                "titel.nl",
                "number+0",
                "number+01",
                "number+1000",
                "number+",
                "+1",
                "number+1+1"
            })
    void areNotFoundByOtherNames(String name) {
        assertThat(sessions.byName(name)).isEmpty();
    }

    @Test
    void holdTheSignOfAnEmptyListWhereAPersonFillsInFirst() {
        assertThat(sessions.in(List.of("nl", "en")))
                .filteredOn(Column::holdsNone)
                .extracting(Column::name)
                .containsExactly("topics.nl", "components", "targetGroups");
        assertThat(sessions.in(List.of("nl", "en")))
                .filteredOn(Column::isFirstOfTexts)
                .extracting(Column::name)
                .containsExactly("topics.nl");
        assertThat(sessions.byName("topics.nl+1")).map(Column::holdsNone).contains(false);
        assertThat(once.byName("sessions")).map(Column::holdsNone).contains(true);
    }

    private static ObjectShape element(String list) {
        ObjectShape variant = Shapes.variant();
        ListShape shape =
                (ListShape) variant.properties().get(variant.indexOf(list)).shape();
        return (ObjectShape) shape.item();
    }
}
