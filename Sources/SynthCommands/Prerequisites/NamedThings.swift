// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel

/// Certificates, hosted zones, keys, secrets and parameters that a stack names must be there, and in order.
enum NamedThings: Prerequisite {
    static func findings(_ stack: SynthesizedStack, _ session: Session, isNew: Bool) throws -> [Finding] {
        let made = Set(session.stacks.flatMap(\.template.resources).compactMap(fixedName))
        return try NamedThing.all(in: stack, region: session.region).filter { !isMade($0, made) }
            .map { try finding($0, session) }
    }

    /// The name that a stack of ours gives to a secret or a parameter, as a dynamic reference has it.
    private static func fixedName(_ resource: Template.Resource) -> String? {
        switch resource.type {
        case "AWS::SSM::Parameter", "AWS::SecretsManager::Secret": resource.properties["Name"]?.stringValue
        default: nil
        }
    }

    private static func isMade(_ thing: NamedThing, _ made: Set<String>) -> Bool {
        made.contains { name in
            thing.name == name || thing.name.hasSuffix(":parameter\(name.hasPrefix("/") ? "" : "/")\(name)")
                || thing.name.contains(":secret:\(name)-")
        }
    }

    private static func finding(_ thing: NamedThing, _ session: Session) throws -> Finding {
        let what = "\(thing.kind.words) \(thing.name)"
        do {
            let (isThere, fault) = try session.ask(thing.question, in: thing.region, isShown: true) { answer in
                try (thing.isListed(answer), thing.fault(answer))
            }
            guard isThere else { return absence(of: thing, session) }
            if let fault { return .problem("\(what), which '\(thing.user)' names, \(fault)") }
            return .good("\(what) is there")
        } catch let failure as AWSFailure where Self.absent.contains(failure.code) {
            return absence(of: thing, session)
        } catch let failure as AWSFailure where failure.isRefused {
            return .remark("whether \(what) is there cannot be seen: \(thing.action) is not allowed")
        }
    }

    private static func absence(of thing: NamedThing, _ session: Session) -> Finding {
        let place = thing.region.map { " in \($0)" } ?? (thing.kind == .hostedZone ? "" : " in \(session.region)")
        return .problem(
            "'\(thing.user)' names \(thing.kind.words) \(thing.name), which is not there\(place) in account "
                + "\(session.account ?? "of these credentials"); make it first, or correct its name")
    }

    private static let absent = [
        "NoSuchHostedZone", "NotFoundException", "ParameterNotFound", "ResourceNotFoundException",
    ]
}

extension NamedThing.Kind {
    fileprivate var words: String {
        switch self {
        case .certificate: "the certificate"
        case .hostedZone: "the hosted zone"
        case .key: "the key"
        case .parameter: "the parameter"
        case .secret: "the secret"
        }
    }
}

extension NamedThing {
    fileprivate var question: [String] {
        switch kind {
        case .certificate: ["acm", "describe-certificate", "--certificate-arn", name]
        case .hostedZone: ["route53", "get-hosted-zone", "--id", name]
        case .key: ["kms", "describe-key", "--key-id", name]
        // Its value is asked for by nobody. Another account's is in no list.
        case .parameter where name.hasPrefix("arn:"):
            ["ssm", "get-parameter", "--name", name, "--query", "{Name: Parameter.Name}"]
        case .parameter:
            ["ssm", "describe-parameters", "--parameter-filters", "Key=Name,Option=Equals,Values=\(name)"]
        case .secret: ["secretsmanager", "describe-secret", "--secret-id", name]
        }
    }

    /// As IAM calls it.
    fileprivate var action: String {
        switch kind {
        case .certificate: "acm:DescribeCertificate"
        case .hostedZone: "route53:GetHostedZone"
        case .key: "kms:DescribeKey"
        case .parameter: name.hasPrefix("arn:") ? "ssm:GetParameter" : "ssm:DescribeParameters"
        case .secret: "secretsmanager:DescribeSecret"
        }
    }

    /// Whether an answer that may be empty has it.
    fileprivate func isListed(_ answer: Answer) throws -> Bool {
        guard kind == .parameter, !name.hasPrefix("arn:") else { return true }
        return try answer.list("Parameters").contains { try $0.text("Name") == name }
    }

    /// What is wrong with it, as the end of a sentence; nil where it can be used.
    fileprivate func fault(_ answer: Answer) throws -> String? {
        switch kind {
        case .certificate:
            let status = try answer.object("Certificate").text("Status")
            let advice = status == "PENDING_VALIDATION" ? "; make the records that Certificate Manager asks for" : ""
            return status == "ISSUED" ? nil : "is \(status), and nothing takes it before it is issued\(advice)"
        case .hostedZone:
            _ = try answer.object("HostedZone").text("Name")
            return nil
        case .key:
            let state = try answer.object("KeyMetadata").text("KeyState")
            return state == "Enabled" ? nil : "is \(state), and decrypts nothing"
        case .parameter:
            if name.hasPrefix("arn:") { _ = try answer.text("Name") }
            return nil
        case .secret:
            _ = try answer.text("ARN")
            return answer.node["DeletedDate"] == nil ? nil : "is being deleted; restore it, or name another"
        }
    }
}
