/// The rules about API Gateway.
enum APIRules {
    static let all: [any SystemRule.Type] = []
}
