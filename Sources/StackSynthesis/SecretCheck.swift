// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// The value of a parameter that hides it is not in Swift, from where it would go into files that are committed.
enum SecretCheck {
    static func findings(_ elements: [TemplateElement]) -> [Diagnostic] {
        elements.filter { $0.section == .parameters && $0.node.hidesValue }.flatMap { parameter in
            var found: [Diagnostic] = []
            if let given = parameter.parameterValue, !given.value.hasDynamicReference {
                found.append(
                    finding(
                        parameter, given.origin ?? parameter.location, "has its value in Swift",
                        "it would be in the source and in the parameters file, for everyone who reads the repository",
                        "leave value: out"))
            }
            if let text = parameter.node["Default"]?.scalarText, !text.isEmpty, !text.hasDynamicReference {
                found.append(
                    finding(
                        parameter, parameter.location.argument("default"), "has a default",
                        "it is in the source and in the template, for everyone who reads them",
                        "leave default: out"))
            }
            if case .environment(let name)? = parameter.secret?.source, !isVariable(name) {
                found.append(
                    Diagnostic(
                        .error, rule: "secret-value", at: parameter.location.argument("secret"), element: parameter.key,
                        "'\(name)' is not a name for a variable of the environment",
                        why: "a shell could not set it, and would read the printed command in another way",
                        fix: "take letters, digits and underscores, no digit first"))
            }
            return found
        }
    }

    private static func isVariable(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            return false
        }
        return name.utf8.allSatisfy { UnicodeScalar($0).isASCIILetterOrDigit || $0 == UInt8(ascii: "_") }
    }

    private static func finding(
        _ parameter: TemplateElement, _ place: SourceLocation, _ fault: String, _ reason: String, _ remedy: String
    ) -> Diagnostic {
        let variable =
            if case .environment(let name) = SecretSource.standard(for: parameter.key) { name } else { "" }
        return Diagnostic(
            .error, rule: "secret-value", at: place, element: parameter.key,
            "the parameter '\(parameter.key)' hides its value (noEcho), and \(fault)", why: reason,
            fix: "keep it in Secrets Manager and use .resolve(.secretsManager(…)) where it is needed, or \(remedy): "
                + "the command deploy takes it from the variable \(variable), or from what secret: names; "
                + "what is no secret needs no noEcho")
    }
}
