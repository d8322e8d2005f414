// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

/// Something that breaks a policy: what is wrong, where, and what to do. The policy says why it matters.
public struct Violation: Sendable {
    /// What is wrong, as a sentence without its full stop.
    public let message: String
    /// What to do, as an instruction.
    public let fix: String
    let location: SourceLocation?
    let element: String?
    let path: Node.Path

    init(
        _ message: String, fix: String, at location: SourceLocation?, element: String? = nil,
        path: Node.Path = Node.Path()
    ) {
        self.message = message
        self.fix = fix
        self.location = location
        self.element = element
        self.path = path
    }

    /// - Parameters:
    ///   - value: where the fault stands.
    init(_ message: String, fix: String, at value: PropertyValue) {
        self.init(message, fix: fix, at: value.location, element: value.element, path: value.path)
    }
}

extension PolicyEnvironment {
    /// Something wrong with the environment as a whole: the finding points at the environment.
    ///
    /// - Parameters:
    ///   - message: what is wrong, as a sentence without its full stop.
    ///   - fix: what to do, as an instruction.
    public func violation(_ message: String, fix: String) -> Violation {
        Violation(message, fix: fix, at: nil)
    }

    /// Something wrong with a value, wherever it stands.
    public func violation(_ message: String, at value: PropertyValue, fix: String) -> Violation {
        Violation(message, fix: fix, at: value)
    }

    /// Something that blocks traffic where it must not be blocked, see `Network.blocker`: the finding points at what blocks.
    public func violation(_ message: String, of blocker: Blocker) -> Violation {
        Violation("\(message): \(blocker.reason)", fix: blocker.fix, at: blocker.place)
    }
}

extension PolicyResource {
    /// Something wrong with the resource.
    ///
    /// - Parameters:
    ///   - message: what is wrong, as a sentence without its full stop.
    ///   - property: the property to point at; the resource as a whole where it is left out or absent.
    ///   - fix: what to do, as an instruction.
    public func violation<Content: Expression>(
        _ message: String, at property: KeyPath<Kind.PropertyNames, PropertyName<Content>>, fix: String
    ) -> Violation {
        Violation(message, fix: fix, at: self[property])
    }

    /// Something wrong with the resource, at a value of it.
    public func violation(_ message: String, at value: PropertyValue? = nil, fix: String) -> Violation {
        guard let value else {
            return Violation(message, fix: fix, at: resource.location, element: resource.logicalID)
        }
        return Violation(message, fix: fix, at: value)
    }
}
