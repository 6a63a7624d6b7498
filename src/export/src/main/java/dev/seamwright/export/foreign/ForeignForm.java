package dev.seamwright.export.foreign;

/// What a file is expected to hold.
public enum ForeignForm {
    /// Which cluster each class or entity is in.
    PARTITION,
    /// Which class calls which, and how often.
    CALLS,
    /// The business contexts of each class.
    BUSINESS_CONTEXTS,
    /// The entities that each functionality accesses.
    ACCESSES,
    /// The name of each entity's number.
    ENTITY_NAMES,
    /// A model of Service Cutter.
    SERVICE_CUTTER
}
