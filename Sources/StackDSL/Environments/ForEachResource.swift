// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Environment {
    /// The same environment, with all resources of a type changed, in whatever stack they are: an aspect.
    ///
    ///     Environment("prod", …) { … }
    ///         .forEach(S3.Bucket.self) { bucket in
    ///             bucket.properties.versioningConfiguration = .init(status: .enabled)
    ///         }
    ///
    /// Aspects are applied in the order written, those of a part before those of its stack, those of a stack before the
    /// environment's. One that meets no resource is told, and `synth ENVIRONMENT --explain-changes` what each changed.
    public func forEach<Kind: Resource>(
        _ type: Kind.Type, file: String = #filePath, line: Int = #line, column: Int = #column,
        _ change: @escaping @Sendable (inout ChangedResource<Kind>) -> Void
    ) -> Environment {
        var environment = self
        environment.aspects.append(
            Aspect(type, at: SourceLocation(file: file, line: line, column: column), change))
        return environment
    }
}

extension Stack {
    /// The same stack, with all of its resources of a type changed: see `Environment.forEach`.
    public func forEach<Kind: Resource>(
        _ type: Kind.Type, file: String = #filePath, line: Int = #line, column: Int = #column,
        _ change: @escaping @Sendable (inout ChangedResource<Kind>) -> Void
    ) -> ChangedStack {
        ChangedStack(self, Aspect(type, at: SourceLocation(file: file, line: line, column: column), change))
    }
}

extension StackContent {
    /// The same part of a stack, with all of its resources of a type changed: see `Environment.forEach`.
    ///
    /// What else mentions such a resource must mention the changed one: two different resources of one name are an error.
    public func forEach<Kind: Resource>(
        _ type: Kind.Type, file: String = #filePath, line: Int = #line, column: Int = #column,
        _ change: @escaping @Sendable (inout ChangedResource<Kind>) -> Void
    ) -> Elements {
        let aspect = Aspect(type, at: SourceLocation(file: file, line: line, column: column), change)
        return Elements(aspect.applied(to: elements))
    }
}
