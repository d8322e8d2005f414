// SPDX-License-Identifier: Apache-2.0

import PolicyPacks
import StackDSL
import TemplateModel

/// A standard, as far as templates show whether it is met: `synth explain --policies list` says what is in each.
///
/// What only an account shows (users, sign-ins, services that are switched on) is not in it, so a stack without findings
/// does not mean that the standard is met.
public struct PolicyPack: Sendable {
    let pack: Pack

    /// AWS Foundational Security Best Practices v1.0.0, by the controls of Security Hub.
    ///
    /// See <https://docs.aws.amazon.com/securityhub/latest/userguide/fsbp-standard.html>.
    public static let fsbp = PolicyPack(pack: .fsbp)

    /// CIS AWS Foundations Benchmark v3.0.0 and v1.4.0, by the controls of Security Hub.
    ///
    /// See <https://docs.aws.amazon.com/securityhub/latest/userguide/cis-aws-foundations-benchmark.html>.
    public static let cis = PolicyPack(pack: .cis)

    /// The HIPAA Security Rule, as far as cdk-nag and the registry of Guard rules have it.
    ///
    /// See <https://docs.aws.amazon.com/config/latest/developerguide/operational-best-practices-for-hipaa_security.html>.
    public static let hipaa = PolicyPack(pack: .hipaa)

    /// PCI DSS v3.2.1, as far as cdk-nag, the registry of Guard rules and Security Hub have it.
    ///
    /// See <https://docs.aws.amazon.com/config/latest/developerguide/operational-best-practices-for-pci-dss.html>.
    public static let pci = PolicyPack(pack: .pci)
}

extension PackRule: EnvironmentPolicy {}

extension Environment {
    /// The same environment, held to standards besides what it obeys already. A check that several of them have is asked
    /// once, and names the controls of all.
    ///
    /// - Parameters:
    ///   - pack: a standard.
    ///   - more: further standards.
    ///   - severity: of what they find.
    ///   - names: checks of them that it does not obey, by their identifiers as `bucket-logging`.
    public func obeying(
        _ pack: PolicyPack, _ more: PolicyPack..., as severity: Diagnostic.Severity = .warning,
        without names: Set<String> = [], file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Environment {
        let packs = ([pack] + more).map(\.pack)
        let rules = Pack.rules(of: packs, severity)
        let place = SourceLocation(file: file, line: line, column: column)
        var environment = self
        environment.policies += rules.filter { !names.contains($0.id) }
        environment.policies += names.subtracting(rules.map(\.id)).sorted().map {
            MissingCheck($0, in: packs, known: rules.map(\.id), at: place)
        }
        return environment
    }
}
