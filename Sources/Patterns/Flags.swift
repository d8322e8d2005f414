extension Pattern {
    /// What `(?ims)` switches.
    struct Flags {
        var ignoresCase = false
        var isMultiline = false
        var dotMatchesAll = false
    }
}
