package dev.seamwright.checks;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.io.FileDescriptor;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/// The rules about compiled classes, for a house whose packages begin with `root`.
record HouseRules(String root) {

    private static final String[] TOOLKIT = {
        "javafx..", "atlantafx..", "org.controlsfx..", "impl.org.controlsfx..", "org.kordamp.."
    };

    /// One rule per room.
    List<ArchRule> arrows() {
        var rules = new ArrayList<ArchRule>();
        for (Room room : Room.ALL) {
            rules.add(arrowsOf(room));
        }
        return List.copyOf(rules);
    }

    ArchRule arrowsOf(Room room) {
        var allowed = new ArrayList<>(Room.FOR_ALL);
        allowed.addAll(room.libraries());
        allowed.add(in(room.name()));
        for (String other : room.rooms()) {
            allowed.add(in(other));
        }
        return classes()
                .that()
                .resideInAPackage(in(room.name()))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed.toArray(String[]::new))
                                .or(type(URI.class))
                                .or(type(URL.class)))
                .because(
                        "arrows run one way, so that each room can be understood without those"
                                + " above it; what a room may use is listed in Room");
    }

    ArchRule pluginsKnowTheModelAlone() {
        return noClasses()
                .that()
                .resideInAPackage(in("plugin"))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(root + "..")
                                .and(not(resideInAnyPackage(in("model"), in("plugin")))))
                .because(
                        "an importer is written against the contract in the model, as any third"
                                + " party would write one");
    }

    ArchRule pluginsDoNotKnowEachOther() {
        return slices().matching(root + ".plugin.(*)..")
                .should()
                .notDependOnEachOther()
                .because("each importer can be left out or replaced alone");
    }

    ArchRule nobodyKnowsAPlugin() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("plugin"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("plugin"))
                .because(
                        "importers are found at run time, so that a new language changes nothing"
                                + " but its own module");
    }

    ArchRule everyClassLivesInARoom() {
        var rooms = new ArrayList<String>();
        for (Room room : Room.ALL) {
            rooms.add(in(room.name()));
        }
        rooms.add(in("plugin"));
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(rooms.toArray(String[]::new))
                .because("a package that no rule knows is held by no rule");
    }

    ArchRule noPackageCycles() {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle can only be read, tested and moved together");
    }

    ArchRule noToolkitBelowTheDesktop() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("desktop"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TOOLKIT)
                .because("everything but the windows runs where there is no display");
    }

    ArchRule viewModelsKnowNoScene() {
        return noClasses()
                .that()
                .resideInAPackage(in("desktop"))
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .because("a view model is tested without a toolkit");
    }

    ArchRule namesHaveEdges() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .because("such a name refuses nothing, so the class swells");
    }

    ArchRule onlyTheCommandLinePrints() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("cli"))
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .accessField(FileDescriptor.class, "out")
                .orShould()
                .accessField(FileDescriptor.class, "err")
                .because("what a user reads goes through the bundle and one place of output");
    }

    /// Whether fields of that class are the process's own streams.
    static boolean isOutput(JavaClass owner) {
        return owner.isEquivalentTo(System.class) || owner.isEquivalentTo(FileDescriptor.class);
    }

    /// The pattern of a room and everything below it.
    String in(String room) {
        return root + "." + room + "..";
    }
}
