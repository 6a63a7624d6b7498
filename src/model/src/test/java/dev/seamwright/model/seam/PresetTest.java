package dev.seamwright.model.seam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.monolith.ReferenceKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PresetTest {

    @ParameterizedTest
    @EnumSource
    void every_preset_says_how_much_every_kind_counts(Preset preset) {
        assertThat(preset.weights().references()).containsOnlyKeys(ReferenceKind.values());
        assertThat(preset.weights().risks()).containsOnlyKeys(RiskFactor.values());
        assertThat(preset.weights().references()).doesNotContainValue(Priority.IGNORED);
        assertThat(preset.weights().risks()).doesNotContainValue(Priority.IGNORED);
    }

    @Test
    void data_first_puts_transactions_above_all() {
        assertThat(highest(Preset.DATA_FIRST)).isEqualTo(ReferenceKind.TRANSACTION);
    }

    @Test
    void history_first_puts_common_changes_above_all() {
        assertThat(highest(Preset.HISTORY_FIRST)).isEqualTo(ReferenceKind.CO_CHANGE);
    }

    @Test
    void the_scale_ends_at_both_ends() {
        assertThat(Priority.IGNORED.lower()).isEqualTo(Priority.IGNORED);
        assertThat(Priority.MINOR.lower()).isEqualTo(Priority.IGNORED);
        assertThat(Priority.MINOR.higher()).isEqualTo(Priority.LOW);
        assertThat(Priority.HIGHEST.higher()).isEqualTo(Priority.HIGHEST);
    }

    private static ReferenceKind highest(Preset preset) {
        Weights weights = preset.weights();
        ReferenceKind highest = ReferenceKind.IMPORT;
        for (ReferenceKind kind : ReferenceKind.values()) {
            highest = weights.of(kind).weight() > weights.of(highest).weight() ? kind : highest;
        }
        return highest;
    }
}
