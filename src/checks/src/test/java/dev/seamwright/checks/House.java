package dev.seamwright.checks;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/// The compiled main classes of every module.
final class House {

    static final String ROOT = "dev.seamwright";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    static JavaClasses classes() {
        return CLASSES;
    }

    private House() {}
}
