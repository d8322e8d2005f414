// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The policy of CloudFormation for a resource's thing when the resource goes.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html>.
public final class DeletionPolicy: OpenEnum, @unchecked Sendable {
    /// Deleted, which is what happens to most types without a policy.
    public static var delete: DeletionPolicy { "Delete" }
    /// Kept, whatever happens to the stack.
    public static var retain: DeletionPolicy { "Retain" }
    /// Kept when the stack goes, deleted when it was this very operation that made it and failed.
    public static var retainExceptOnCreate: DeletionPolicy { "RetainExceptOnCreate" }
    /// A snapshot is taken first, where the type has snapshots.
    public static var snapshot: DeletionPolicy { "Snapshot" }
}

extension Resource {
    /// Makes CloudFormation wait for other resources, where no reference says so already: `DependsOn`.
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html>.
    public func dependsOn(_ others: any Resource...) -> Self { dependsOn(others) }

    /// Makes CloudFormation wait for other resources: `DependsOn`.
    public func dependsOn(_ others: [any Resource]) -> Self { with { $0.wait(for: others.map(\.resource)) } }

    /// Makes CloudFormation wait for others that no variable holds, by their names in the template: `DependsOn`.
    public func dependsOn(logicalIDs: String...) -> Self {
        with { resource in
            let earlier = resource.attributes["DependsOn"]
            let all = (earlier?.arrayValue ?? earlier.map { [$0] } ?? []) + logicalIDs.map(Node.string)
            resource.attributes["DependsOn"] = all.count == 1 ? all[0] : .array(all)
        }
    }

    /// Makes the resource only where a condition holds: `Condition`.
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html>.
    public func condition(_ condition: Condition) -> Self {
        with { $0.attributes["Condition"] = Node(.string(condition.logicalID), references: [condition.reference]) }
    }

    /// The policy for the thing when the resource leaves the template or the stack is deleted: `DeletionPolicy`.
    public func deletionPolicy(_ policy: DeletionPolicy) -> Self {
        with { $0.attributes["DeletionPolicy"] = policy.node }
    }

    /// The policy for the old thing when an update replaces it: `UpdateReplacePolicy`.
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html>.
    public func updateReplacePolicy(_ policy: DeletionPolicy) -> Self {
        with { $0.attributes["UpdateReplacePolicy"] = policy.node }
    }

    /// Keeps the thing whatever becomes of the resource: both policies at once.
    public func retained() -> Self { deletionPolicy(.retain).updateReplacePolicy(.retain) }

    /// When the resource counts as made: `CreationPolicy`.
    public func creationPolicy(_ policy: CreationPolicy) -> Self {
        with { $0.attributes["CreationPolicy"] = policy.node }
    }

    /// How the resource is updated: `UpdatePolicy`.
    public func updatePolicy(_ policy: UpdatePolicy) -> Self {
        with { $0.attributes["UpdatePolicy"] = policy.node }
    }

    /// Data of any kind beside the resource: `Metadata`. A key that is there already is replaced.
    public func metadata(_ members: Map<Document>) -> Self {
        with { resource in
            var metadata = resource.attributes["Metadata"]?.objectValue ?? Node.Object()
            for member in members.node.objectValue?.members ?? [] { metadata[member.key] = member.value }
            resource.attributes["Metadata"] = Node(.object(metadata))
        }
    }

    /// Silences a rule for this resource: `synth explain` lists the rules, `synth silences` what is silenced.
    ///
    /// - Parameters:
    ///   - rule: the rule's identifier, as `open-port`.
    ///   - reason: why it is right here; a silence that no longer hides anything is reported.
    ///   - until: the last day on which it holds, as `2027-03-31`. What it hides is told again from the next one.
    ///   - owner: who answers for it, a person or a team.
    public func ignoring(
        _ rule: String, because reason: String, until: String? = nil, owner: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        ignoring(
            Silence(rule, because: reason, until: until, owner: owner, file: file, line: line, column: column))
    }

    package func ignoring(_ silence: Silence) -> Self {
        with { resource in
            let metadata = resource.attributes["Metadata"]?.objectValue ?? Node.Object()
            resource.attributes["Metadata"] = Node(.object(silence.added(to: metadata)))
        }
    }

    /// Sets an attribute of the resource to what the methods above do not admit, or one that is new.
    ///
    /// - Parameters:
    ///   - attribute: CloudFormation's name, as `DeletionPolicy`.
    ///   - value: any JSON, or an expression in `.init(…)`.
    public func override(attribute: String, _ value: Document) -> Self {
        with { $0.attributes[attribute] = value.node }
    }

    /// Sets a property that the schema lacks, or one to what its type does not admit; `.noValue` leaves one out.
    ///
    /// - Parameters:
    ///   - path: CloudFormation's names, joined by dots: `"NetworkConfiguration.NewSetting"`.
    ///   - value: any JSON, or an expression in `.init(…)`.
    public func override(_ path: String, _ value: Document) -> Self {
        with { $0.properties = $0.properties.setting(path, to: value.node) }
    }
}
