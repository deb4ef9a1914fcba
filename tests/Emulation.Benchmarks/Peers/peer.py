"""A job of the benchmarks by a Python library: says who it is, then does the job for every line it is sent and answers with a size."""
import io
import sys

job, path = sys.argv[1:3]


def read_docx():
    import docx

    content = open(path, "rb").read()

    def once():
        document = docx.Document(io.BytesIO(content))
        size = sum(len(paragraph.text) for paragraph in document.paragraphs)
        for table in document.tables:
            for row in table.rows:
                size += sum(len(cell.text) for cell in row.cells)
        return size

    return "python-docx", once


def write_sheet():
    import openpyxl

    def once():
        book = openpyxl.Workbook()
        sheet = book.active
        for row in range(3321):
            sheet.append([row + 1, f"u{row}", f"Xã số {row} của tỉnh", 2000 + row * 17 % 58000, f"=SUM(F{row + 2}:S{row + 2})"] + [(row + column) % 9 for column in range(14)] + [""])
        output = io.BytesIO()
        book.save(output)
        return output.tell()

    return f"openpyxl {openpyxl.__version__}", once


name, once = {"read-docx": read_docx, "write-sheet": write_sheet}[job]()
print(name, flush=True)
for _ in sys.stdin:
    print(once(), flush=True)
