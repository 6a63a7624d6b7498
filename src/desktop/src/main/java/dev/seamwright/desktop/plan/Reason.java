package dev.seamwright.desktop.plan;

import dev.seamwright.model.plan.Plan;
import dev.seamwright.model.plan.Swap;
import dev.seamwright.wording.Words;

import java.util.List;

/// Words why one step comes before the next.
final class Reason {

    /// Smaller amounts are written as zero.
    private static final double VISIBLE = 0.05;

    private final Words words;

    Reason(Words words) {
        this.words = words;
    }

    /// A sentence about a neighbouring pair.
    String of(Swap swap, Plan plan) {
        String first = PlanViewModel.nameOf(plan, swap.first());
        String second = PlanViewModel.nameOf(plan, swap.second());
        if (Math.abs(swap.total()) < VISIBLE) {
            return words.text("plan.reason.even", first, second);
        }
        List<String> terms =
                swap.terms().stream()
                        .filter(term -> Math.abs(term.amount()) >= VISIBLE)
                        .map(
                                term ->
                                        words.text(
                                                "plan.cost." + term.term().name(),
                                                signed(term.amount())))
                        .toList();
        return words.text(
                swap.total() > 0 ? "plan.reason" : "plan.reason.dearer",
                first,
                second,
                String.join(words.text("plan.reason.and"), terms),
                signed(swap.total()));
    }

    private static String signed(double amount) {
        String figure =
                Math.abs(amount) < 10
                        ? "%.1f".formatted(Math.abs(amount))
                        : "%,d".formatted(Math.round(Math.abs(amount)));
        return (amount < 0 ? "−" : "+") + figure;
    }
}
