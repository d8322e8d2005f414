/// The rules about IAM.
enum PermissionRules {
    static let all: [any SystemRule.Type] = []
}
