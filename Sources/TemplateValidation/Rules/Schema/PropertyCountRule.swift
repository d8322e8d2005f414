import ResourceSchemas
import TemplateModel

/// An object has neither too few members nor too many.
enum PropertyCountRule: SchemaRule {
    static let description = RuleDescription(
        "property-count", "An object has as many members as its schema allows.",
        reason: "AWS rejects the object as invalid",
        failing: .init(example(members: 31)), passing: .init(example(members: 30)),
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html")

    private static func example(members count: Int) -> String {
        let members = (1...count).map { "\"a\($0)\": \"b\"" }.joined(separator: ", ")
        return """
            {"Resources": {"S": {"Type": "AWS::ServiceDiscovery::Service", "Properties": {
            "ServiceAttributes": {\(members)}}}}}
            """
    }

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        guard let object = visit.literal?.objectValue else { return [] }
        if let least = visit.schema.minProperties, object.count < least {
            return [SchemaProblem("the object has \(object.count) members, fewer than \(least)", fix: "set more")]
        }
        let certain = object.members.count { $0.value.function == nil }
        if let most = visit.schema.maxProperties, certain > most {
            return [SchemaProblem("the object has \(certain) members, more than \(most)", fix: "remove some")]
        }
        return []
    }
}
