/// The rules about ECS.
enum ContainerRules {
    static let all: [any SystemRule.Type] = []
}
