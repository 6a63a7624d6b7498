package dev.seamwright.model.scenario;

import dev.seamwright.model.scenario.ScenarioEditor.Replaced;

import java.util.ArrayList;
import java.util.List;

/// A scenario and every gesture made on it: a list of edits and a position in it. Undo and redo
/// move the position; a new gesture forgets what lies behind it.
///
/// Only the start and the edits are told: every state follows from them. Beside the edits in force
/// stands what they replaced, so that a step back costs as much as the gesture that it takes back.
public final class Drawing {

    private final Scenario start;
    private final List<Edit> edits;
    private final List<Replaced> replaced;
    private final Scenario current;

    /// @param replaced by each of the edits in force, in their order
    private Drawing(Scenario start, List<Edit> edits, List<Replaced> replaced, Scenario current) {
        this.start = start;
        this.edits = List.copyOf(edits);
        this.replaced = List.copyOf(replaced);
        this.current = current;
    }

    /// A scenario that nobody has drawn on.
    public static Drawing of(Scenario start) {
        return new Drawing(start, List.of(), List.of(), start);
    }

    /// A drawing as it was kept.
    ///
    /// @param position how many of the edits are in force
    /// @throws IllegalArgumentException if the edits do not follow from the start
    public static Drawing of(Scenario start, List<Edit> edits, int position) {
        return new Drawing(start, edits, List.of(), start).at(position);
    }

    /// The scenario as it stands now.
    public Scenario scenario() {
        return current;
    }

    public Scenario start() {
        return start;
    }

    /// Every gesture, undone ones included.
    public List<Edit> edits() {
        return edits;
    }

    /// How many of the edits are in force.
    public int position() {
        return replaced.size();
    }

    /// The same history under another name.
    ///
    /// @throws IllegalArgumentException if the name is blank
    public Drawing named(String name) {
        return new Drawing(start.named(name), edits, replaced, current.named(name));
    }

    public boolean canUndo() {
        return position() > 0;
    }

    public boolean canRedo() {
        return position() < edits.size();
    }

    /// The drawing after one more gesture.
    ///
    /// @throws IllegalArgumentException if the edit does not fit the scenario
    public Drawing with(Edit edit) {
        List<Edit> kept = new ArrayList<>(edits.subList(0, position()));
        kept.add(edit);
        return new Drawing(start, kept, replaced, current).at(kept.size());
    }

    /// The drawing at another position of its history.
    ///
    /// @throws IllegalArgumentException if there is no such position
    public Drawing at(int newPosition) {
        if (newPosition < 0 || newPosition > edits.size()) {
            throw new IllegalArgumentException("no position " + newPosition);
        }
        ScenarioEditor editor = new ScenarioEditor(current);
        List<Replaced> inForce = new ArrayList<>(replaced);
        while (inForce.size() > newPosition) {
            editor.restore(inForce.removeLast());
        }
        while (inForce.size() < newPosition) {
            inForce.add(editor.apply(edits.get(inForce.size())));
        }
        return new Drawing(start, edits, inForce, editor.toScenario());
    }

    /// One gesture back.
    ///
    /// @throws IllegalArgumentException if there is none
    public Drawing undo() {
        return at(position() - 1);
    }

    /// One gesture forward.
    ///
    /// @throws IllegalArgumentException if there is none
    public Drawing redo() {
        return at(position() + 1);
    }

    /// The number for the next context, never one that was used before.
    public ContextId nextContextId() {
        int drawn = 0;
        for (Edit edit : edits) {
            if (edit instanceof Edit.Create create) {
                drawn = Math.max(drawn, create.context().id().number());
            }
        }
        for (Context context : start.contexts()) {
            drawn = Math.max(drawn, context.id().number());
        }
        return new ContextId(drawn + 1);
    }
}
