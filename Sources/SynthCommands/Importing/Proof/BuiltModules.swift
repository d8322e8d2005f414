// SPDX-License-Identifier: Apache-2.0

import TemplateModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The modules that this program was built from, beside it, as SwiftPM leaves them: what a stack is compiled against.
struct BuiltModules {
    /// The folder of the `.swiftmodule` files.
    let interfaces: String
    /// The maps of the modules in C that those need.
    let maps: [String]
    /// What a program of theirs is linked from.
    let objects: [String]

    /// Those that a program needs which synthesises a stack: `StackSynthesis`, `AWS` and `Shorthands` with all that they use.
    static let names = [
        "AWS", "AssetDigests", "ControlFacts", "PolicyPacks", "ResourceSchemas", "SchemaCatalog", "SchemaPatterns",
        "ServerlessExpansion", "ServerlessFacts", "Shorthands", "SideBySide", "StackAssets", "StackDSL",
        "StackSynthesis", "TemplateAnalysis", "TemplateModel", "TemplateValidation",
    ]

    /// - Parameter folder: what `swift build --show-bin-path` says.
    /// - Throws: `Unprovable` where they are not there.
    init(in folder: String) throws {
        interfaces = "\(folder)/Modules"
        var maps: [String] = []
        var objects: [String] = []
        for name in Self.names {
            let built = "\(folder)/\(name).build"
            let files = try Files.names(in: built)
            if files.contains("module.modulemap") { maps.append("\(built)/module.modulemap") }
            let current = Self.objects(in: built)
            let own = files.filter { name in
                name.hasSuffix(".swift.o") ? current?.contains(name) ?? true : name.hasSuffix(".o")
            }.map { "\(built)/\($0)" }
            guard !own.isEmpty else {
                throw Unprovable(
                    "the module \(name) is not in \(Files.shown(folder)), where 'swift build' would leave it")
            }
            objects += own
        }
        guard Files.exists("\(interfaces)/StackSynthesis.swiftmodule") else {
            throw Unprovable("\(Files.shown(interfaces)) has no modules, which 'swift build' would leave there")
        }
        self.maps = maps
        self.objects = objects
    }

    /// The objects of a module's sources, by their names: those of sources that are gone lie beside them.
    ///
    /// - Returns: nil where nothing says so, as for a module in C.
    private static func objects(in built: String) -> Set<String>? {
        guard let text = try? Files.read("\(built)/output-file-map.json"),
            let map = try? JSONReader.read(text).objectValue
        else { return nil }
        return Set(map.members.compactMap { $0.value["object"]?.stringValue.map(Files.name) })
    }

    /// The folder of this very program, links followed.
    static var ownFolder: String? {
        #if canImport(Darwin)
            var size: UInt32 = 0
            _NSGetExecutablePath(nil, &size)
            var path = [CChar](repeating: 0, count: Int(size))
            guard _NSGetExecutablePath(&path, &size) == 0 else { return nil }
        #else
            let path = Array("/proc/self/exe".utf8CString)
        #endif
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return Files.directory(of: String(cString: real))
    }
}

/// Why nothing can be proved here, whatever the template.
struct Unprovable: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
