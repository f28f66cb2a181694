package nl.werkzaak.mentorwijs.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import nl.werkzaak.mentorwijs.model.constraint.Validated;

/** The compiled classes of the model, without its tests. */
final class ModelClasses {

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.werkzaak.mentorwijs.model");

    private ModelClasses() {}

    /** The simple names of the types that users build, in alphabetical order. */
    static List<String> valueTypes() {
        return ALL.stream()
                .filter(type -> type.isInterface() && type.isAssignableTo(Validated.class))
                .filter(type -> !type.isEquivalentTo(Validated.class))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
    }
}
