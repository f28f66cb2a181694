package nl.werkzaak.mentorwijs.io.internal.shape;

import java.util.Optional;
import java.util.function.Function;
import nl.werkzaak.mentorwijs.io.internal.fault.Words;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.text.Version;

/**
 * A value that is written in a form of its own.
 *
 * @param token  what it is written as, not null
 * @param words  what a sentence calls it, not null
 * @param form  the rule that a text breaks, not null
 * @param parse  from a text to the value; refuses a text that breaks the rule; not null
 */
record FormedValue(Token token, Words words, Function<String, Optional<Violation>> form, Function<String, Object> parse)
        implements ValueShape {

    private static final Words A_TEXT = new Words("een tekst", "a text");

    static final ValueShape TEXT = new FormedValue(Token.TEXT, A_TEXT, text -> Optional.empty(), text -> text);

    static final ValueShape WHOLE_NUMBER = new FormedValue(
            Token.NUMBER,
            new Words("een geheel getal", "a whole number"),
            WrittenNumber::brokenBy,
            WrittenNumber::parse);

    static final ValueShape DURATION = new FormedValue(
            Token.TEXT,
            new Words("een duur, zoals PT2H30M", "a duration, such as PT2H30M"),
            WrittenDuration::brokenBy,
            WrittenDuration::parse);

    static final ValueShape DATE = new FormedValue(
            Token.TEXT,
            new Words("een datum, zoals 2027-06-30", "a date, such as 2027-06-30"),
            WrittenDate::brokenBy,
            WrittenDate::parse);

    static final ValueShape ADDRESS = new FormedValue(Token.TEXT, A_TEXT, Address::brokenBy, Address::parse);

    static final ValueShape ID = new FormedValue(Token.TEXT, A_TEXT, Id::brokenBy, Id::of);

    static final ValueShape VERSION = new FormedValue(Token.TEXT, A_TEXT, Version::brokenBy, Version::parse);

    static final ValueShape SCHEMA_VERSION =
            new FormedValue(Token.TEXT, A_TEXT, SchemaVersion::brokenBy, SchemaVersion::parse);

    @Override
    public boolean isFreeText() {
        return token == Token.TEXT && words.equals(A_TEXT);
    }

    @Override
    public Object parse(String text) {
        return parse.apply(text);
    }

    @Override
    public Optional<Violation> brokenBy(String text) {
        return form.apply(text);
    }

    @Override
    public String write(Object value) {
        return value.toString();
    }
}
