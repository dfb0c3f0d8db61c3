// Texts in HCL on standard input, each a line as a JSON string; for each a line of JSON on standard output: what was
// taken, or why it was refused. The argument is the folder with node_modules.
const path = require("path");
const { parse } = require(path.join(process.argv[2], "node_modules", "@cdktf", "hcl2json"));

async function main() {
    for await (const line of require("readline").createInterface({ input: process.stdin })) {
        const answer = await parse("export.tf", JSON.parse(line)).then(
            (taken) => ({ taken }),
            (error) => ({ refused: error.message })
        );
        console.log(JSON.stringify(answer));
    }
}

main();
