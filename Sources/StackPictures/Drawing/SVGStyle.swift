// SPDX-License-Identifier: Apache-2.0

/// The colours and letters of pictures, for light and dark.
enum SVGStyle {
    static let fonts = "\"Helvetica Neue\",Helvetica,Arial,\"Liberation Sans\",sans-serif"

    /// The style sheet; everything is below the class of the picture, so that a page can hold several.
    static let sheet: String = {
        let light = variables(
            canvas: "#ffffff", text: "#1b1f24", soft: "#57606a", line: "#57606a", card: "#ffffff", edge: "#8c959f",
            stack: "#8c959f", region: "#f6f8fa", vpc: "#6639ba", vpcFill: "#fbf8ff", open: "#1a7f37",
            openFill: "#eefbf1",
            shut: "#0969da", shutFill: "#eff7ff", bad: "#cf222e", badFill: "#ffebe9", chip: "#ffffff",
            change: "#9a6700",
            families: [
                "neutral": "#57606a", "compute": "#bc4c00", "network": "#6639ba", "storage": "#1a7f37",
                "data": "#0550ae",
                "messages": "#bf3989", "security": "#a40e26", "monitoring": "#1b7c83",
            ])
        let dark = variables(
            canvas: "#0d1117", text: "#e6edf3", soft: "#9ea7b3", line: "#9ea7b3", card: "#161b22", edge: "#6e7681",
            stack: "#6e7681", region: "#11161d", vpc: "#b392f0", vpcFill: "#17132a", open: "#3fb950",
            openFill: "#0f2117",
            shut: "#58a6ff", shutFill: "#0e1d33", bad: "#ff7b72", badFill: "#3c1618", chip: "#0d1117",
            change: "#d29922",
            families: [
                "neutral": "#6e7681", "compute": "#c4560b", "network": "#8256d0", "storage": "#2b8a3e",
                "data": "#316dca",
                "messages": "#ae4c82", "security": "#c93c37", "monitoring": "#1b7c83",
            ])
        return """
            .sp{\(light)}
            @media (prefers-color-scheme:dark){.sp{\(dark)}}
            \(rules)
            """
    }()

    private static func variables(
        canvas: String, text: String, soft: String, line: String, card: String, edge: String, stack: String,
        region: String, vpc: String, vpcFill: String, open: String, openFill: String, shut: String, shutFill: String,
        bad: String, badFill: String, chip: String, change: String, families: [String: String]
    ) -> String {
        let named = [
            ("canvas", canvas), ("text", text), ("soft", soft), ("line", line), ("card", card), ("edge", edge),
            ("stack", stack), ("region", region), ("vpc", vpc), ("vpcf", vpcFill), ("open", open), ("openf", openFill),
            ("shut", shut), ("shutf", shutFill), ("bad", bad), ("badf", badFill), ("chip", chip), ("change", change),
        ]
        let own = Category.Family.allCases.map { ($0.rawValue, families[$0.rawValue] ?? "#57606a") }
        return (named + own).map { "--\($0):\($1)" }.joined(separator: ";")
    }

    private static let rules = """
        .sp{background:var(--canvas);font-family:\(fonts);font-size:11px}
        .sp text{fill:var(--text)}
        .sp .soft{fill:var(--soft)}
        .sp .b{font-weight:700;font-size:13px}
        .sp .w{font-weight:700}
        .sp .box{fill:none;stroke-width:1.2}
        .sp .region{fill:var(--region);stroke:var(--edge)}
        .sp .stack{stroke:var(--stack);stroke-dasharray:5 4}
        .sp .group{stroke:var(--edge);stroke-dasharray:2 3}
        .sp .vpc{fill:var(--vpcf);stroke:var(--vpc);stroke-width:1.6}
        .sp .tier,.sp .subnet{fill:var(--shutf);stroke:var(--shut)}
        .sp .public{fill:var(--openf);stroke:var(--open)}
        .sp .subnet{stroke-dasharray:3 3}
        .sp .chip{fill:var(--canvas);stroke:var(--shut);stroke-width:.8}
        .sp .public+.chip,.sp .chip.o{stroke:var(--open)}
        .sp .card{fill:var(--card);stroke:var(--edge);stroke-width:1.2}
        .sp .more{fill:var(--card);stroke:var(--edge)}
        .sp .g{fill:none;stroke:#fff;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
        .sp .tag{fill:none;stroke:var(--edge)}
        .sp .tag.o{fill:var(--openf);stroke:var(--open)}
        .sp .t{font-size:10px}
        .sp .a{fill:none;stroke:var(--line);stroke-width:1.5;stroke-linejoin:round}
        .sp .h{fill:var(--line);stroke:none}
        .sp .flow .a{stroke:var(--messages)}
        .sp .flow .h{fill:var(--messages)}
        .sp .perhaps .a{stroke-dasharray:3 4}
        .sp .call .a{stroke-dasharray:6 3}
        .sp .security .a{stroke:var(--security);stroke-dasharray:2 3}
        .sp .security .h{fill:var(--security)}
        .sp .permission .a{stroke:var(--data);stroke-dasharray:2 3}
        .sp .permission .h{fill:var(--data)}
        .sp .dependency .a{stroke-dasharray:1 4;stroke-width:1.2}
        .sp .broken .a{stroke:var(--bad);stroke-width:2.2}
        .sp .broken .h{fill:var(--bad)}
        .sp .l{fill:var(--chip);stroke:var(--edge);stroke-width:.6}
        .sp .broken .l,.sp .n{fill:var(--badf);stroke:var(--bad)}
        .sp .new .card,.sp .new.box{stroke:var(--open);stroke-width:2.4}
        .sp .gone .card,.sp .gone.box{stroke:var(--bad);stroke-width:2.4;stroke-dasharray:6 4}
        .sp .changed .card,.sp .changed.box{stroke:var(--change);stroke-width:2.4}
        .sp .new .a{stroke:var(--open);stroke-width:2.2}
        .sp .new .h{fill:var(--open)}
        .sp .changed .a{stroke:var(--change)}
        .sp .changed .h{fill:var(--change)}
        .sp .gone .a{stroke:var(--bad);stroke-dasharray:6 4}
        .sp .gone .h{fill:var(--bad)}
        """
}
