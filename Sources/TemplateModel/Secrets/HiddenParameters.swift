// SPDX-License-Identifier: Apache-2.0

extension Node {
    /// Whether a parameter's declaration says `NoEcho`, as a boolean or as text.
    package var isNoEcho: Bool { self["NoEcho"]?.scalarText?.lowercased() == "true" }

    /// Whether the value that a parameter is given is a secret. What names an entry of Systems Manager hides that entry,
    /// and is none.
    package var hidesValue: Bool { isNoEcho && self["Type"]?.stringValue?.hasPrefix("AWS::SSM::") != true }
}

extension Template {
    /// The parameters whose values are hidden.
    package var hiddenParameters: [Node.Object.Member] { self[.parameters].filter { $0.value.hidesValue } }

    /// The texts that nothing may print: the values and the defaults of hidden parameters, the elements of lists too.
    package func secrets(given values: [ParameterValue] = []) -> [String] {
        hiddenParameters.flatMap { parameter in
            let type = parameter.value["Type"]?.stringValue ?? ""
            let texts =
                values.filter { $0.name == parameter.key }.map(\.value)
                + [parameter.value["Default"]?.scalarText].compactMap(\.self)
            return texts.filter { !$0.hasDynamicReference }.flatMap { text in
                type == "CommaDelimitedList" || type.hasPrefix("List<")
                    ? [text] + text.split(separator: ",").map { $0.trimmed } : [text]
            }
        }
    }
}

extension Template {
    /// The values, `Mask.sign` in the place of each secret.
    package func withoutSecrets(_ values: [ParameterValue]) -> [ParameterValue] {
        let hidden = Set(hiddenParameters.map(\.key))
        return values.map {
            hidden.contains($0.name) && !$0.value.hasDynamicReference
                ? ParameterValue(name: $0.name, value: Mask.sign, origin: $0.origin) : $0
        }
    }

    /// The template, `Mask.sign` in the place of the defaults of hidden parameters.
    package var withoutSecrets: Template {
        guard !hiddenParameters.isEmpty, var parameters = root[Section.parameters.rawValue]?.objectValue,
            var all = root.objectValue
        else { return self }
        for (name, declaration) in hiddenParameters.map({ ($0.key, $0.value) }) {
            guard var object = declaration.objectValue, let text = object["Default"]?.scalarText,
                !text.hasDynamicReference
            else { continue }
            object["Default"] = .string(Mask.sign)
            parameters[name] = Node(.object(object), origin: declaration.origin)
        }
        all[Section.parameters.rawValue] = Node(.object(parameters), origin: root[Section.parameters.rawValue]?.origin)
        return Template(root: Node(.object(all), origin: root.origin))
    }
}
