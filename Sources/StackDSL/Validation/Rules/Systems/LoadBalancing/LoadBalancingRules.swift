/// The rules about load balancers, listeners and target groups.
enum LoadBalancingRules {
    static let all: [any SystemRule.Type] = []
}
