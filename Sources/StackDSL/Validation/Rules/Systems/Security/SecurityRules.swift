/// The rules about what should not be open.
enum SecurityRules {
    static let all: [any SystemRule.Type] = []
}
