import StackDSL
import TemplateModel

/// A place in a template that takes a value from another stack.
struct SharedValueUse {
    let way: SharingWay
    /// The giving stack's name; empty where only the value's name is said.
    let stackName: String
    let name: String
    /// The element that takes it.
    let element: Node.Object.Member

    /// Every use whose names are known before deployment, and that stays within the region.
    static func all(in stack: SharingCheck.Subject) -> [SharedValueUse] {
        let known = KnownText(stack)
        var found: [SharedValueUse] = []
        for member in [Template.Section.resources, .outputs].flatMap({ stack.template[$0] }) {
            member.value.walk { node, _ in
                found += uses(node, member, known)
            }
        }
        return found
    }

    private static func uses(
        _ node: Node, _ element: Node.Object.Member, _ known: KnownText
    ) -> [SharedValueUse] {
        switch node.function {
        case ("Fn::GetStackOutput", let argument)? where argument["Region"] == nil && argument["RoleArn"] == nil:
            guard let stackName = argument["StackName"].flatMap(known.text),
                let name = argument["OutputName"].flatMap(known.text)
            else { return [] }
            return [SharedValueUse(way: .stackOutput, stackName: stackName, name: name, element: element)]
        case ("Fn::ImportValue", let argument)?:
            guard let name = known.text(of: argument) else { return [] }
            return [SharedValueUse(way: .export, stackName: "", name: name, element: element)]
        default:
            guard let text = known.text(of: node) else { return [] }
            return parameterNames(text).map {
                SharedValueUse(way: .ssmParameter, stackName: "", name: $0, element: element)
            }
        }
    }

    /// The names in `{{resolve:ssm:NAME:VERSION}}`.
    private static func parameterNames(_ text: String) -> [String] {
        var names: [String] = []
        var rest = Substring(text)
        while let start = rest.firstRange(of: "{{resolve:ssm:"),
            let end = rest[start.upperBound...].firstRange(of: "}}")
        {
            let reference = rest[start.upperBound..<end.lowerBound]
            names.append(String(reference.prefix { $0 != ":" }))
            rest = rest[end.upperBound...]
        }
        return names
    }
}
