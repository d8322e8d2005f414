/// The rules about networks: addresses, zones, route tables, what belongs to one VPC.
enum NetworkRules {
    static let all: [any SystemRule.Type] = []
}
