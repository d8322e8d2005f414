import StackDSL
import TemplateModel

/// What stacks take from each other is given by a stack of the environment that is deployed before.
///
/// A name that does not begin as the environment's stacks do belongs to somebody else, and is not judged.
enum SharingCheck {
    static let rule = "shared-value"

    /// A stack as it will be deployed.
    struct Subject {
        let stackName: String
        let template: Template
        let parameterValues: [ParameterValue]
    }

    /// The findings of each stack, in the order of the stacks.
    static func findings(in stacks: [Subject], prefix: String) -> [[Diagnostic]] {
        let givers = stacks.map(Giver.init)
        return stacks.enumerated().map { index, stack in
            var seen: Set<String> = []
            return SharedValueUse.all(in: stack).compactMap { use in
                guard seen.insert("\(use.way) \(use.stackName) \(use.name)").inserted else { return nil }
                return problem(use, index, givers, prefix).map { finding(use, $0) }
            }
        }
    }

    private typealias Problem = (what: String, fix: String)

    private static func problem(
        _ use: SharedValueUse, _ taker: Int, _ givers: [Giver], _ prefix: String
    ) -> Problem? {
        let giver: Int?
        let isOurs: Bool
        switch use.way {
        case .stackOutput:
            giver = givers.firstIndex { $0.stackName == use.stackName }
            isOurs = use.stackName.hasPrefix("\(prefix)-")
        case .export:
            giver = givers.firstIndex { $0.exports.contains(use.name) }
            isOurs = use.name.hasPrefix("\(prefix)-")
        case .ssmParameter:
            giver = givers.firstIndex { $0.parameters.contains(use.name) }
            isOurs = use.name.hasPrefix("/\(prefix)-")
        }
        guard let giver else {
            let known = givers.map(\.stackName).joined(separator: ", ")
            return isOurs
                ? ("no stack of the environment gives it", "add the stack that does; there are: \(known)") : nil
        }
        if use.way == .stackOutput, !givers[giver].outputs.contains(use.name) {
            let closest = closestNames(to: use.name, in: givers[giver].outputs).first
            return (
                "that stack has no such output",
                closest.map { "did you mean '\($0)'?" } ?? "mention the value in that stack's body"
            )
        }
        guard giver < taker else {
            return (
                giver == taker ? "that is this very stack" : "that stack is deployed later",
                giver == taker ? "use the value itself" : "put it before this one in the environment"
            )
        }
        return nil
    }

    private static func finding(_ use: SharedValueUse, _ problem: Problem) -> Diagnostic {
        let value = use.stackName.isEmpty ? "'\(use.name)'" : "'\(use.name)' of stack '\(use.stackName)'"
        return Diagnostic(
            .error, rule: rule, at: use.element.value.origin,
            "'\(use.element.key)' takes \(value), and \(problem.what)",
            why: "CloudFormation finds no value and fails the deployment", fix: problem.fix)
    }
}

/// What a stack gives to others, by the names under which they can take it.
private struct Giver {
    let stackName: String
    let outputs: [String]
    let exports: [String]
    let parameters: [String]

    init(_ stack: SharingCheck.Subject) {
        let known = KnownText(stack)
        stackName = stack.stackName
        outputs = stack.template[.outputs].map(\.key)
        exports = stack.template[.outputs].compactMap { $0.value["Export"]?["Name"].flatMap(known.text) }
        parameters = stack.template.resources.filter { $0.type == "AWS::SSM::Parameter" }
            .compactMap { $0.properties["Name"].flatMap(known.text) }
    }
}
