// SPDX-License-Identifier: Apache-2.0

import StackSynthesis

/// Something that must hold in AWS before a stack is deployed or deleted.
protocol Prerequisite: Sendable {
    /// - Parameter isNew: whether the stack is to be created.
    /// - Returns: one finding for each thing that was looked at.
    static func findings(_ stack: SynthesizedStack, _ session: Session, isNew: Bool) throws -> [Finding]
}

/// The finding on one thing that was looked at.
struct Finding {
    enum Level: String {
        case good = "ok"
        /// It could not be found out, or concerns something later.
        case remark
        case problem
    }

    let level: Level
    let text: String
    /// The commands that mend it.
    var commands: [String] = []

    static func good(_ text: String) -> Finding { Finding(level: .good, text: text) }
    static func remark(_ text: String) -> Finding { Finding(level: .remark, text: text) }
    static func problem(_ text: String, run commands: [String] = []) -> Finding {
        Finding(level: .problem, text: text, commands: commands)
    }
}

extension Prerequisite {
    /// Stops where something does not hold.
    static func demand(_ stack: SynthesizedStack, _ session: Session, isNew: Bool) throws {
        for finding in try findings(stack, session, isNew: isNew) {
            switch finding.level {
            case .good: break
            case .remark: session.console.tell("  \(finding.text)", .yellow)
            case .problem: throw OperationFailure(finding.text, run: finding.commands)
            }
        }
    }
}

enum Prerequisites {
    static let ofDeployment: [any Prerequisite.Type] = [
        ServiceLinkedRole.self, ImageInRepository.self, NamedThings.self, VPCLinkZones.self,
    ]
    static let ofDestruction: [any Prerequisite.Type] = [
        NoImporters.self, EmptyRepositories.self, DeletionProtection.self,
    ]
    /// What only who asks is told: it takes more time, or others than AWS.
    static let ofDoctor: [any Prerequisite.Type] = [ImageArchitecture.self, TokenIssuers.self]
}
