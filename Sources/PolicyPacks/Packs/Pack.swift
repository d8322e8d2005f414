// SPDX-License-Identifier: Apache-2.0

/// A standard, as far as templates show whether it is met: a view of the table of checks, by its control IDs.
package enum Pack: String, CaseIterable, Sendable {
    case fsbp
    case cis
    case hipaa
    case pci

    /// The standard's name, with the version that the control IDs are of.
    package var title: String {
        switch self {
        case .fsbp: "AWS Foundational Security Best Practices v1.0.0"
        case .cis: "CIS AWS Foundations Benchmark v3.0.0 and v1.4.0"
        case .hipaa: "HIPAA Security Rule"
        case .pci: "PCI DSS v3.2.1"
        }
    }

    /// How findings name a control of it.
    package var shortName: String {
        switch self {
        case .fsbp: "FSBP"
        case .cis: "CIS"
        case .hipaa: "HIPAA"
        case .pci: "PCI DSS"
        }
    }

    /// The page that lists its controls.
    package var source: String {
        switch self {
        case .fsbp: "https://docs.aws.amazon.com/securityhub/latest/userguide/fsbp-standard.html"
        case .cis: "https://docs.aws.amazon.com/securityhub/latest/userguide/cis-aws-foundations-benchmark.html"
        case .hipaa:
            "https://docs.aws.amazon.com/config/latest/developerguide/operational-best-practices-for-hipaa_security.html"
        case .pci:
            "https://docs.aws.amazon.com/config/latest/developerguide/operational-best-practices-for-pci-dss.html"
        }
    }

    /// The page that says a control; the standard's where its controls have none of their own.
    package func source(of control: String) -> String {
        guard self == .fsbp, let dot = control.firstIndex(of: ".") else { return source }
        let service = control[..<dot].lowercased()
        let number = control[control.index(after: dot)...]
        return "https://docs.aws.amazon.com/securityhub/latest/userguide/\(service)-controls.html#\(service)-\(number)"
    }

    /// Its checks, in the order of the table.
    package var checks: [Check] { CheckTable.checks.filter { !controls(of: $0).isEmpty } }

    /// The controls that a check is for.
    package func controls(of check: Check) -> [String] { Crosswalk.controls[check.id]?[self] ?? [] }

    /// The rules of packs: each check once, whichever of them it is in.
    package static func rules(of packs: [Pack], _ severity: Severity = .warning) -> [PackRule] {
        CheckTable.checks.compactMap { PackRule($0, packs, severity) }
    }
}
