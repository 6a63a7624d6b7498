/// Files of other tools as values: partitions, calls, accesses, models. The forms are those of the
/// artifact of Mono2Micro (FSE 2021), of socialsoftware/mono2micro (INESC-ID) and of Service
/// Cutter; each reader says what it accepts.
///
/// Files come from anywhere, so their size, depth and length of names are bounded ([ForeignFile]),
/// and whatever is wrong with one ends in a [ForeignFileException]. Nothing here decides what a
/// file is good for, and nothing is written.
@NullMarked
package dev.seamwright.export.foreign;

import org.jspecify.annotations.NullMarked;
