/// A file of generated Swift, not yet on disk.
public struct GeneratedFile: Sendable, Hashable {
    /// Relative to the output folder.
    public let path: String
    public let text: String
}
