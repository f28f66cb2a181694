package nl.werkzaak.mentorwijs.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.ListNode;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ObjectNode;
import nl.werkzaak.mentorwijs.io.ObjectNode.Member;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.ValueNode;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.finding.Sheet;
import nl.werkzaak.mentorwijs.model.finding.SheetPosition;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeFormatTest {

    private static final ReadOptions STANDARD = ReadOptions.standard();

    @Test
    void readsWhatTheNodesStandFor() {
        ReadResult<TrainingVariant> result = read(variant());

        assertThat(result.value()).map(variant -> variant.getId().value()).contains("zorg");
        assertThat(result.findings()).isEmpty();
        assertThat(result.locate("/variantOf/id/more")).isEqualTo(Location.of("/variantOf/id/more", at(2, 2)));
    }

    @Test
    void tellsEachFaultAtThePlaceOfItsNodeOrName() {
        SheetPosition cell = new SheetPosition(new Sheet(2, "Bijeenkomsten"), new Position(4, 3));
        Member number = new Member("number", new ValueNode(cell, Node.Kind.TEXT, "een"));
        Member sessions =
                new Member("sessions", new ListNode(at(6, 1), List.of(new ObjectNode(cell, List.of(number)))));

        ReadResult<TrainingVariant> result = read(variant(
                text("id", 7, "Zorg"),
                sessions,
                new Member("naam", at(9, 1), new ValueNode(at(9, 8), Node.Kind.NULL, ""))));

        assertThat(result.value()).isEmpty();
        assertThat(result.findings())
                .extracting(finding -> finding.rule() + " " + finding.place())
                .containsExactly("id.form 7:2", "property.unknown 9:1", "value.type Bijeenkomsten!C4");
        assertThat(result.locate("/sessions/0/number").place()).contains("Bijeenkomsten!C4");
    }

    @Test
    void tellsOfANameThatIsGivenTwiceWhereItWasGivenFirst() {
        ReadResult<TrainingVariant> result = read(variant(text("id", 7, "zorg"), text("id", 8, "zorg")));

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("property.duplicate");
            assertThat(finding.place()).isEqualTo("8:1");
            assertThat(finding.arguments()).containsEntry("line", "7").containsEntry("column", "1");
        });
    }

    @Test
    void saysNothingMoreOfANodeThatItsFormatCannotUse() {
        Member id = new Member("id", new ValueNode(at(7, 1), Node.Kind.UNUSABLE, "Zorg"));

        assertThat(rules(read(variant(id), finding(Severity.ERROR, "/id")))).containsExactly("test.told");
    }

    @Test
    void goesOnAboutANodeThatItsFormatReportsAndCanUse() {
        Node faulty = variant(text("id", 7, "Zorg"));

        assertThat(rules(read(faulty, finding(Severity.WARNING, "/id"))))
                .containsExactlyInAnyOrder("test.told", "id.form");
        assertThat(rules(read(faulty, finding(Severity.ERROR, "")))).containsExactlyInAnyOrder("test.told", "id.form");
    }

    @Test
    void givesNoValueOfADocumentThatItsFormatRefuses() {
        assertThat(read(variant(), finding(Severity.ERROR, "")).value()).isEmpty();
        assertThat(read(variant(), finding(Severity.WARNING, "")).value()).isPresent();
    }

    @Test
    void keepsErrorsBeforeWarningsAndCountsTheRest() {
        Finding[] five = IntStream.range(0, 5)
                .mapToObj(number -> finding(number == 4 ? Severity.ERROR : Severity.WARNING, "/" + number))
                .toArray(Finding[]::new);
        ReadOptions two = STANDARD.withMaxFindings(2);

        ReadResult<TrainingVariant> unreadable = read(Optional.empty(), two, five);
        ReadResult<TrainingVariant> faulty = read(Optional.of(variant(text("id", 7, "Zorg"))), two, five);

        assertThat(unreadable.findings())
                .extracting(Finding::severity)
                .containsExactlyInAnyOrder(Severity.ERROR, Severity.WARNING);
        assertThat(unreadable.suppressed()).isEqualTo(3);
        assertThat(faulty.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.ERROR);
        assertThat(faulty.suppressed()).isEqualTo(4);
    }

    @Test
    void tellsAFormOfAnotherLibraryAlone() {
        Node newer = variant(text("schemaVersion", 1, "9.0"), text("id", 7, "Zorg"));

        assertThat(rules(read(newer, finding(Severity.WARNING, "/later")))).containsExactly("schema-version.newer");
    }

    @Test
    void parsesNoDocumentOfTooManyBytes() {
        GivenNodes format = new GivenNodes(Optional.of(variant()), List.of());
        ReadOptions three = STANDARD.withMaxBytes(3);

        assertThat(format.reader(three).read("abc").value()).isPresent();
        assertThat(rules(format.reader(three).read("abcd"))).containsExactly("document.too-large");
    }

    @ParameterizedTest
    @CsvSource({"maxDepth, limit.depth 2:1", "maxTokens, limit.tokens 2:2", "maxTextLength, limit.text 1:1"})
    void holdsEachLimitAtThePlaceOfTheNodeThatPassesIt(String limit, String told) {
        ReadOptions options = switch (limit) {
            case "maxDepth" -> STANDARD.withMaxDepth(1);
            case "maxTokens" -> STANDARD.withMaxTokens(6);
            default -> STANDARD.withMaxTextLength(12);
        };

        assertThat(read(Optional.of(variant()), options).findings())
                .extracting(finding -> finding.rule() + " " + finding.place())
                .containsExactly(told);
    }

    @Test
    void holdsTheLimitOfNumbers() {
        Node number = new ValueNode(at(7, 2), Node.Kind.NUMBER, "1".repeat(31));

        assertThat(read(variant(new Member("id", number))).findings())
                .extracting(finding -> finding.rule() + " " + finding.place())
                .containsExactly("limit.number 7:2");
    }

    @Test
    void refusesNodesAsDeepAsMemoryGoes() {
        Node deep = new ListNode(at(1, 1), List.of());
        for (int i = 0; i < 100_000; i++) {
            deep = new ListNode(at(1, 1), List.of(deep));
        }

        assertThat(rules(read(deep))).containsExactly("limit.depth");
    }

    @Test
    void refusesNodesThatStandForMoreThanTheyAre() {
        Node many = new ListNode(at(1, 1), List.of());
        for (int i = 0; i < 30; i++) {
            many = new ListNode(at(1, 1), List.of(many, many));
        }

        assertThat(rules(read(many))).containsExactly("limit.tokens");
    }

    @Test
    void findsHalfACharacterInATextAndInAName() {
        Member definition = new Member(
                "definition", new ObjectNode(at(8, 1), List.of(text("nl", 8, "\ud83d"), text("e\ud83d", 9, "x"))));

        assertThat(rules(read(variant(definition)))).containsExactly("text.surrogate", "text.language");
    }

    @Test
    void takesADocumentWithoutAnObjectForNone() {
        assertThat(rules(read(new ValueNode(at(1, 1), Node.Kind.NULL, "")))).containsExactly("document.empty");
        assertThat(rules(read(new ListNode(at(1, 1), List.of())))).containsExactly("value.type");
        assertThat(rules(read(new ObjectNode(at(1, 1), List.of())))).containsExactly("object.empty");
    }

    @Test
    void readsDocumentsThatStandBesideVariantsToo() {
        Node acceptances = new ObjectNode(
                at(1, 1),
                List.of(
                        text("schemaVersion", 1, "1.0"),
                        new Member(
                                "acceptancesOf",
                                new ObjectNode(
                                        at(2, 1), List.of(text("id", 2, "zorg"), text("version", 2, "1.0.0"))))));
        GivenNodes format = new GivenNodes(Optional.of(acceptances), List.of());

        assertThat(format.reader(Companion.ACCEPTANCES).orElseThrow().read("").value())
                .isPresent();
    }

    private static Position at(int line, int column) {
        return new Position(line, column);
    }

    private static Member text(String name, int line, String text) {
        return new Member(name, at(line, 1), new ValueNode(at(line, 2), Node.Kind.TEXT, text));
    }

    /** A variant with what it must have, and members instead of those with their names, or more. */
    private static Node variant(Member... members) {
        Member of = new Member(
                "variantOf",
                at(2, 1),
                new ObjectNode(at(2, 1), List.of(text("id", 2, "mentorwijs"), text("version", 2, "1.0.0"))));
        Stream<Member> standard = Stream.of(
                        text("schemaVersion", 1, "1.0"), of, text("id", 3, "zorg"), text("version", 4, "1.0.0"))
                .filter(member ->
                        Arrays.stream(members).noneMatch(other -> other.name().equals(member.name())));
        return new ObjectNode(
                at(1, 1), Stream.concat(standard, Arrays.stream(members)).toList());
    }

    private static ReadResult<TrainingVariant> read(Node root, Finding... findings) {
        return read(Optional.of(root), STANDARD, findings);
    }

    private static ReadResult<TrainingVariant> read(Optional<Node> root, ReadOptions options, Finding... findings) {
        return new GivenNodes(root, List.of(findings)).reader(options).read("");
    }

    private static List<String> rules(ReadResult<?> result) {
        return result.findings().stream().map(Finding::rule).toList();
    }

    private static Finding finding(Severity severity, String pointer) {
        return Finding.builder()
                .rule("test.told")
                .severity(severity)
                .kind(FindingKind.SYNTAX)
                .location(Location.of(pointer))
                .message(LocalizedText.of("Verteld.", "Told."))
                .build();
    }
}
