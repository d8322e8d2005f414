import TemplateModel

extension Outcome.Resource {
    /// The names that its properties refer to, in any way and in any branch.
    package var mentions: Set<String> { source.node.mentions }
}

extension PropertyValue {
    /// The names that it refers to, in any way; in any branch of conditions that are open.
    public var mentions: Set<String> { resolved?.mentions ?? [] }
}
