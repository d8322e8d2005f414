/// The rules about Lambda and what invokes it.
enum FunctionRules {
    static let all: [any SystemRule.Type] = []
}
