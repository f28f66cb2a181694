package nl.werkzaak.mentorwijs.cli;

import nl.werkzaak.mentorwijs.model.text.Id;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the name of a group for an id. */
final class GroupName implements ITypeConverter<Id> {

    @Override
    public Id convert(String text) {
        if (Id.brokenBy(text).isPresent()) {
            throw new TypeConversionException("no id");
        }
        return Id.of(text);
    }
}
