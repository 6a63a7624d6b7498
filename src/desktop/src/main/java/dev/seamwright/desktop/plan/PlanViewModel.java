package dev.seamwright.desktop.plan;

import dev.seamwright.desktop.session.Session;
import dev.seamwright.desktop.work.Background;
import dev.seamwright.desktop.work.Latest;
import dev.seamwright.desktop.work.Listener;
import dev.seamwright.desktop.work.Outcome;
import dev.seamwright.engine.planning.Planner;
import dev.seamwright.model.plan.Plan;
import dev.seamwright.model.plan.Step;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The plan of the scenario as it stands, made when somebody looks at it.
public final class PlanViewModel {

    private final Session session;
    private final Background background;
    private final Planner planner;
    private final PlanWriter writer;
    private final Latest<Made> newest;
    private final ReadOnlyObjectWrapper<Optional<Plan>> plan =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper planning = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Export> export =
            new ReadOnlyObjectWrapper<>(new Export.None());
    private Optional<Scenario> planned = Optional.empty();
    private boolean watched;

    private record Made(Scenario scenario, Plan plan) {}

    /// What came of the last export.
    public sealed interface Export {

        /// There was none.
        record None() implements Export {}

        /// It is being written.
        record Writing() implements Export {}

        /// These files were written.
        record Written(List<Path> files) implements Export {
            public Written {
                files = List.copyOf(files);
            }
        }

        /// It could not be written.
        record Failed(RuntimeException failure) implements Export {}
    }

    public PlanViewModel(Session session, PlanWriter writer, Background background) {
        this.session = session;
        this.background = background;
        this.writer = writer;
        this.planner = Planner.of(session.facts().graph(), session.scoring());
        this.newest =
                new Latest<>(
                        background,
                        this::show,
                        failure -> {
                            planning.set(false);
                            throw failure;
                        });
        session.drawingProperty()
                .addListener(
                        changed -> {
                            if (watched) {
                                planAnew();
                            }
                        });
    }

    /// Empty until the first plan is made.
    public ReadOnlyObjectProperty<Optional<Plan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// Whether a newer plan is being made.
    public ReadOnlyBooleanProperty planningProperty() {
        return planning.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Export> exportProperty() {
        return export.getReadOnlyProperty();
    }

    /// Tells whether somebody looks: plans follow the scenario only then.
    public void watch(boolean looking) {
        watched = looking;
        if (looking) {
            planAnew();
        }
    }

    /// Plans the scenario as it stands and writes it into a folder.
    public void exportTo(Path folder) {
        Scenario scenario = session.scenario();
        export.set(new Export.Writing());
        background.start(
                (progress, cancellation) ->
                        writer.write(scenario, planner.plan(scenario, cancellation), folder),
                Listener.NONE,
                Outcome.of(
                        files -> export.set(new Export.Written(files)),
                        failure -> export.set(new Export.Failed(failure))));
    }

    /// The name of a context in the plan.
    static String nameOf(Plan plan, ContextId id) {
        return plan.steps().stream()
                .map(Step::context)
                .filter(context -> context.id().equals(id))
                .map(context -> context.name())
                .findFirst()
                .orElse(id.toString());
    }

    private void planAnew() {
        Scenario scenario = session.scenario();
        if (planned.equals(Optional.of(scenario))) {
            return;
        }
        planned = Optional.of(scenario);
        planning.set(true);
        newest.ask(
                (progress, cancellation) ->
                        new Made(scenario, planner.plan(scenario, cancellation)));
    }

    private void show(Made made) {
        planning.set(false);
        plan.set(Optional.of(made.plan()));
    }
}
