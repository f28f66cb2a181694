package nl.werkzaak.mentorwijs.cli;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes an hour and its minutes, such as 9:30 or 09:30, for a time of the day. */
final class HourOfDay implements ITypeConverter<LocalTime> {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalTime convert(String text) {
        try {
            return LocalTime.parse(text, FORM);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("no time of the day");
        }
    }
}
