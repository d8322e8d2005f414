// SPDX-License-Identifier: Apache-2.0

import SchemaPatterns
import StackDSL
import TemplateModel

extension Policy {
    /// The names of stacks match a pattern as a whole: `.stackNames(matching: "shop-(dev|prod)-.*")`.
    public static func stackNames(
        matching pattern: String, as severity: Diagnostic.Severity = .warning,
        because reason: String = "who looks for it by its name does not find it",
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Policy {
        let compiled = Pattern(pattern)
        return Policy("stack-names", severity, because: reason, file: file, line: line, column: column) { environment in
            if let compiled {
                environment.stackNames.filter { !compiled.matchesWhole($0) }.map {
                    environment.violation(
                        "'\($0)' does not match '\(pattern)'",
                        fix: "change the name of the stack or the environment's stackNamePrefix")
                }
            } else {
                environment.unreadable(pattern)
            }
        }
    }

    /// The names that resources of a type are given match a pattern as a whole. Those that AWS makes up are left alone.
    ///
    ///     .names("bucket-names", of: S3.Bucket.self, \.bucketName, matching: "acme-[a-z0-9-]+")
    ///
    /// - Parameters:
    ///   - id: the policy's identifier.
    ///   - type: the resources' type.
    ///   - property: the property that holds the name.
    ///   - pattern: a regular expression, without backreferences.
    ///   - severity: of what it finds.
    ///   - reason: why it matters; each finding ends with it.
    public static func names<Kind: Resource, Content: Expression>(
        _ id: String, of type: Kind.Type, _ property: KeyPath<Kind.PropertyNames, PropertyName<Content>> & Sendable,
        matching pattern: String, as severity: Diagnostic.Severity = .warning,
        because reason: String = "who looks for it by its name does not find it",
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Policy {
        let compiled = Pattern(pattern)
        return Policy(id, severity, because: reason, file: file, line: line, column: column) { environment in
            if let compiled {
                for resource in environment.resources(Kind.self) {
                    if let name = resource[property].text, !compiled.matchesWhole(name) {
                        resource.violation(
                            "'\(resource.logicalID)' is named '\(name)', which does not match '\(pattern)'",
                            at: property, fix: "change the name")
                    }
                }
            } else {
                environment.unreadable(pattern)
            }
        }
    }
}

extension PolicyEnvironment {
    fileprivate func unreadable(_ pattern: String) -> Violation {
        violation("'\(pattern)' is no pattern that can be read here", fix: "write it without backreferences")
    }
}
