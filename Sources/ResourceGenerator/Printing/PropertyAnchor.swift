// SPDX-License-Identifier: Apache-2.0

extension TypeName {
    /// The place of a property on its page; nil within objects that have no page of their own.
    func documentation(of property: String, within owner: NestedID?) -> String? {
        guard let owner else { return anchor(documentationPage, [property]) }
        guard !isServerless, owner.isDefinition, owner.path.count == 1 else { return nil }
        return anchor(documentationPage(ofDefinition: owner.path[0]), [owner.path[0], property])
    }

    private func anchor(_ page: String, _ path: [String]) -> String {
        let steps = isServerless ? ["sam", name] + path : ["cfn", service, name] + path
        return "\(page)#\(steps.joined(separator: "-").lowercased())"
    }
}
